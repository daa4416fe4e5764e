/* The page works without this file. With it: buttons instead of lists, sending that is retried until the
   receipt comes, a clock that runs, and a page that follows the hall. ES2015 only: phones are old. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.className = "js";
  if (!window.fetch || !window.EventSource || !window.DOMParser || !window.crypto) {
    root.className = "";
    return;
  }

  var page, words, shownAt, timer, isSending = false, streamVersion = null;

  /* ---- what is kept on this phone: the token, and a ballot until its receipt is here ---- */

  function kept(name) {
    try { return localStorage.getItem("nua." + name) || memory[name] || ""; } catch (e) { return memory[name] || ""; }
  }
  function keep(name, value) {
    memory[name] = value;
    try {
      if (value) { localStorage.setItem("nua." + name, value); } else { localStorage.removeItem("nua." + name); }
    } catch (e) { /* a private window: the page itself remembers */ }
  }
  var memory = {};

  function serial() {
    var bytes = new Uint8Array(16), text = "", i;
    crypto.getRandomValues(bytes);
    for (i = 0; i < bytes.length; i += 1) { text += ("0" + bytes[i].toString(16)).slice(-2); }
    return text;
  }

  /* ---- small things ---- */

  function one(selector, within) { return (within || page).querySelector(selector); }
  function all(selector, within) { return Array.prototype.slice.call((within || page).querySelectorAll(selector)); }
  function digits(text) { return String(text).replace(/[0-9]/g, function (d) { return words.digits[+d]; }); }
  function language() { return "lang=" + words.language; }
  function wait(ms, then) { return window.setTimeout(then, ms); }
  function headers(json) {
    var made = {}, token = kept("token");
    if (token) { made["X-Token"] = token; }
    if (json) { made["Content-Type"] = "application/json"; }
    return made;
  }
  function post(path, body) {
    return fetch(path + "?" + language(), {
      method: "POST", headers: headers(true), body: JSON.stringify(body), cache: "no-store"
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (read) {
        return { ok: answer.ok, status: answer.status, body: read };
      });
    });
  }
  function notice(sentence) {
    var old = one(".notice"), box;
    if (old) { old.parentNode.removeChild(old); }
    if (!sentence) { return; }
    box = document.createElement("p");
    box.className = "notice";
    box.setAttribute("role", "alert");
    box.textContent = sentence;
    one("header").insertAdjacentElement("afterend", box);
  }
  function status(sentence) {
    var place = one(".status");
    if (place) { place.textContent = sentence; }
  }

  /* ---- the page as the server shows it to this phone ---- */

  function load(force, again) {
    if (isSending) { return Promise.resolve(); }
    return fetch("/?" + language() + (again ? "&again=1" : ""), { headers: headers(false), cache: "no-store" })
      .then(function (answer) { if (!answer.ok) { throw new Error("not now"); } return answer.text(); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById("page");
        if (!fresh || isSending) { return; }
        if (!force && fresh.getAttribute("data-key") === page.getAttribute("data-key")) {
          page.setAttribute("data-version", fresh.getAttribute("data-version"));
          return;
        }
        if (!force && isTyping()) { return; }
        page.parentNode.replaceChild(document.importNode(fresh, true), page);
        begin();
        window.scrollTo(0, 0);
        if (force) { one("h1").focus(); }
      });
  }
  function isTyping() {
    var field = one("#code");
    return field && field.value !== "";
  }
  function tryLoad(force, again) { load(force, again).catch(function () { wait(3000, function () { load(force, again).catch(quiet); }); }); }
  function quiet() { /* the next change, or the next look, will bring it */ }

  function begin() {
    page = document.getElementById("page");
    words = JSON.parse(document.getElementById("words").textContent);
    shownAt = now();
    all("[data-join]").forEach(onJoin);
    all("[data-ballot]").forEach(onBallot);
    onReceipt(page);
    if (kept("ballot") && !one("[data-ballot]") && page.getAttribute("data-joined") === "yes") { settle(); }
    all(".languages button").forEach(function (button) {
      button.addEventListener("click", function (event) {
        event.preventDefault();
        window.location.href = "/?lang=" + button.value;
      });
    });
    tick();
  }

  /* ---- joining ---- */

  function onJoin(form) {
    var field = one("#code", form), hash = window.location.hash.replace(/^#/, "");
    if (/^[0-9]{12}$/.test(hash)) {
      field.value = hash.replace(/(....)(?=.)/g, "$1 ");
      history.replaceState(null, "", window.location.pathname + window.location.search);
    }
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      join(field.value, one("[name=token]", form).value, one("button", form), 0);
    });
  }
  function join(code, token, button, times) {
    button.disabled = true;
    post("/join", { code: code, token: token }).then(function (answer) {
      button.disabled = false;
      if (answer.status >= 500 && !answer.body.say) { throw new Error("not now"); }
      if (!answer.ok) { notice(answer.body.say || ""); return; }
      keep("token", answer.body.token);
      tryLoad(true);
    }).catch(function () {
      notice(words.joining);
      wait(Math.min(1000 * Math.pow(2, times), 8000), function () { join(code, token, button, times + 1); });
    });
  }

  /* ---- filling ---- */

  function onBallot(form) {
    var method = form.getAttribute("data-ballot"), isReview = false;
    var review = one(".main", form), change = one("[data-change]", form);
    all(".row", form).forEach(function (row) { if (one("select", row)) { onStepper(form, row); } });
    form.addEventListener("change", function (event) {
      if (event.target.name === "answer" && event.target.checked && method !== "yes_no") { clear(form); }
      if (event.target.name !== "answer") { dropAbstention(form); }
      refresh(form);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (isReview) { start(form); return; }
      if (!Object.keys(marks(form)).length) { status(words.empty); return; }
      show(true);
    });
    change.addEventListener("click", function () { show(false); });
    function show(reviewing) {
      isReview = reviewing;
      form.classList.toggle("reviewing", reviewing);
      review.textContent = reviewing ? words.send : words.review;
      change.hidden = !reviewing;
      status(reviewing ? words.check : "");
      var chosen = marks(form);
      all(".row", form).forEach(function (row) {
        row.classList.toggle("unchosen", !isChosen(row, chosen));
      });
      window.scrollTo(0, 0);
    }
    refresh(form);
    if (kept("ballot")) { resume(form); }
  }
  function isChosen(row, chosen) {
    var field = one("select,input", row), code = field.name === "answer" ? field.value : field.name.slice(5);
    return chosen[code] !== undefined;
  }
  function onStepper(form, row) {
    var select = one("select", row), less = one(".less", row), more = one(".more", row);
    select.hidden = true;
    less.hidden = more.hidden = one(".n", row).hidden = false;
    function step(by) {
      return function () {
        var wanted = +select.value + by;
        if (wanted < 0 || wanted > +form.getAttribute("data-most") || (by > 0 && left(form) < 1)) { return; }
        select.value = String(wanted);
        dropAbstention(form);
        status("");
        refresh(form);
      };
    }
    less.addEventListener("click", step(-1));
    more.addEventListener("click", step(1));
  }
  function left(form) {
    return all("select", form).reduce(function (n, select) { return n - +select.value; }, +form.getAttribute("data-limit"));
  }
  function clear(form) {
    all("select", form).forEach(function (select) { select.value = "0"; });
    all("input[type=checkbox]", form).forEach(function (box) { if (box.name !== "answer") { box.checked = false; } });
  }
  function dropAbstention(form) {
    var box = one("input[type=checkbox][name=answer]", form);
    if (box) { box.checked = false; }
  }
  function marks(form) {
    var chosen = {};
    all("select", form).forEach(function (select) {
      if (+select.value > 0) { chosen[select.name.slice(5)] = +select.value; }
    });
    all("input", form).forEach(function (box) {
      if (box.checked && box.type !== "hidden") { chosen[box.name === "answer" ? box.value : box.name.slice(5)] = 1; }
    });
    return chosen;
  }
  function refresh(form) {
    var bar = one(".bar .left", form), remaining = left(form), i, places;
    all(".row", form).forEach(function (row) {
      var select = one("select", row);
      if (!select) { return; }
      one(".n", row).textContent = digits(select.value);
      row.classList.toggle("given", +select.value > 0);
      one(".less", row).disabled = +select.value < 1;
      one(".more", row).disabled = remaining < 1 || +select.value >= +form.getAttribute("data-most");
    });
    if (!bar) { return; }
    if (form.getAttribute("data-ballot") === "approval") {
      bar.textContent = words.lefts[all("input:checked", form).filter(function (b) { return b.name !== "answer"; }).length];
      return;
    }
    bar.textContent = words.lefts[Math.max(remaining, 0)];
    places = all(".bar .dots i", form);
    for (i = 0; i < places.length; i += 1) { places[i].className = i < remaining ? "on" : ""; }
  }

  /* ---- sending: the same serial goes out until the receipt comes ---- */

  function start(form) {
    var ballot = { round: one("[name=round]", form).value, serial: serial(), marks: marks(form) };
    keep("ballot", JSON.stringify(ballot));
    send(form, ballot, 0);
  }
  function resume(form) {
    var ballot = JSON.parse(kept("ballot"));
    if (ballot.round !== one("[name=round]", form).value) { keep("ballot", ""); return; }
    send(form, ballot, 0);
  }
  /* the page was closed before the answer came, and the form is gone: ask what became of the ballot */
  function settle() {
    post("/ballot", JSON.parse(kept("ballot"))).then(function (answer) {
      if (answer.status >= 500) { return; }
      keep("ballot", "");
      if (!answer.ok) { notice(answer.body.say || ""); }
    }).catch(quiet);
  }
  function send(form, ballot, times) {
    isSending = true;
    form.classList.add("sending");
    all("button", form).forEach(function (button) { button.disabled = true; });
    status(times ? words.trying : words.sending);
    post("/ballot", ballot).then(function (answer) {
      if (answer.status >= 500 || answer.status === 408 || answer.status === 429) { throw new Error("not now"); }
      isSending = false;
      keep("ballot", "");
      form.classList.remove("sending");
      if (answer.ok && answer.body.receipt) { showReceipt(form, answer.body.receipt); return; }
      all("button", form).forEach(function (button) { button.disabled = false; });
      refresh(form);
      status("");
      notice(answer.body.say || "");
      if (answer.status !== 422) { wait(4000, function () { tryLoad(true); }); }
    }).catch(function () {
      status(words.trying);
      wait(Math.min(1000 * Math.pow(2, times), 8000) + Math.random() * 500, function () { send(form, ballot, times + 1); });
    });
  }
  function showReceipt(form, receipt) {
    var card = document.importNode(one("#receipt").content, true);
    notice("");
    one("[data-receipt]", card).textContent = receipt.replace(/(....)(?=.)/g, "$1 ");
    form.parentNode.replaceChild(card, form);
    onReceipt(page);
    one(".receipt h2").focus();
    window.scrollTo(0, 0);
  }
  function onReceipt(within) {
    all("[data-again]", within).forEach(function (form) {
      form.addEventListener("submit", function (event) { event.preventDefault(); tryLoad(true, true); });
    });
    all("[data-next]", within).forEach(function (link) {
      link.addEventListener("click", function () { keep("token", ""); keep("ballot", ""); });
    });
  }

  /* ---- the clock of the room ---- */

  function now() { return window.performance ? performance.now() : Date.now(); }
  function tick() {
    var clock = one("[data-left]"), seconds, shown, over;
    window.clearTimeout(timer);
    if (!clock) { return; }
    seconds = +clock.getAttribute("data-left");
    if (clock.getAttribute("data-paused") !== "yes") { seconds -= Math.floor((now() - shownAt) / 1000); }
    over = seconds <= 0;
    shown = Math.abs(seconds);
    one("bdi", clock).textContent = digits(written(shown));
    one(".about", clock).textContent = clock.getAttribute("data-paused") === "yes" ? words.paused : over ? words.over : words.left;
    clock.classList.toggle("late", over);
    timer = wait(500, tick);
  }
  function two(n) { return n < 10 ? "0" + n : String(n); }
  function written(seconds) {
    var hours = Math.floor(seconds / 3600), rest = seconds % 3600;
    var short = two(Math.floor(rest / 60)) + ":" + two(rest % 60);
    return hours ? hours + ":" + short : short;
  }

  /* ---- following the hall ---- */

  function follow() {
    var stream = new EventSource("/events");
    stream.addEventListener("changed", function (event) {
      var version = String(JSON.parse(event.data).version);
      if (version === streamVersion && version === page.getAttribute("data-version")) { return; }
      streamVersion = version;
      if (version === page.getAttribute("data-version")) { return; }
      /* five hundred phones must not ask in the same instant */
      wait(Math.random() * 800, function () { load(false).catch(quiet); });
    });
    stream.onerror = function () {
      if (stream.readyState === 2) { wait(5000 + Math.random() * 3000, follow); }
    };
    document.addEventListener("visibilitychange", function () {
      if (!document.hidden) { load(false).catch(quiet); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    begin();
    if (kept("token") && page.getAttribute("data-joined") === "no") { tryLoad(true); }
    follow();
  });
}());
