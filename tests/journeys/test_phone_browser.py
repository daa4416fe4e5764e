"""A person with a phone: joins, votes and gets a receipt in a real browser, with and without the script."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import Scene
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select, WebDriverWait

from nua_workshop import codes
from nua_workshop.commands.voting import OpenRound
from nua_workshop.inbox import Inbox
from nua_workshop.wording import Wording
from ui.phone.server import PhoneServer

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-sync --no-first-run --window-size=412,892 "
    "--disable-background-networking --disable-component-update --disable-dev-shm-usage"
)


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[webdriver.Chrome]:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("no Chromium with its driver on this computer, so no page was opened in one")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in [*FLAGS.split(), f"--user-data-dir={tmp_path / 'profile'}"]:
        options.add_argument(flag)
    metrics = {"width": 412, "height": 892, "pixelRatio": 1.0}
    options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    chrome = webdriver.Chrome(options, Service(driver))
    chrome.set_page_load_timeout(20)
    yield chrome
    chrome.quit()


@pytest.fixture
def scene() -> Scene:
    return Scene().people(3, 2)


@pytest.fixture
def inbox(scene: Scene) -> Iterator[Inbox]:
    inbox = Inbox(scene.workshop)
    yield inbox
    inbox.close()


@pytest.fixture
def url(scene: Scene, inbox: Inbox) -> Iterator[str]:
    scene.slips()
    server = PhoneServer(inbox, Wording, codes.seeded_dice(5), "127.0.0.1", 0)
    yield server.start().url + "?lang=ar"
    server.stop()


def found(browser: webdriver.Chrome, css: str) -> WebElement:
    def look(there: webdriver.Chrome) -> WebElement | None:
        return next(
            (e for e in there.find_elements(By.CSS_SELECTOR, css) if e.is_displayed()), None
        )

    wait: Callable[..., WebElement] = WebDriverWait(browser, 15).until
    return wait(look)


def code_of(scene: Scene) -> str:
    return next(code for code, who in scene.meeting.booth.slips.items() if who == scene.ids()[0])


def receipt_shown(browser: webdriver.Chrome) -> str:
    return found(browser, "[data-receipt]").text.replace(" ", "")


def test_a_phone_votes_by_tapping(browser: webdriver.Chrome, scene: Scene, url: str) -> None:
    round_id = scene.round()
    browser.get(f"{url}#{code_of(scene)}")
    found(browser, ".join .main").click()
    for option, taps in (("TRN", 2), ("WAT", 1)):
        for _ in range(taps):
            found(browser, f"[data-option={option}] .more").click()
    assert found(browser, ".bar .left").text == "بقيت نقطتان"
    found(browser, ".foot .main").click()
    found(browser, ".reviewing .foot .main").click()
    shown = receipt_shown(browser)
    assert shown == scene.meeting.booth.round(round_id).ballots[scene.ids()[0]].receipt
    assert "#" not in browser.current_url


def test_a_phone_votes_without_the_script(
    browser: webdriver.Chrome, scene: Scene, url: str
) -> None:
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*page.js"]})
    round_id = scene.round()
    browser.get(url)
    found(browser, "#code").send_keys(code_of(scene))
    found(browser, ".join .main").click()
    Select(found(browser, "[name='mark.TRN']")).select_by_value("3")
    found(browser, ".foot .main").click()
    found(browser, ".reviewing .foot .main").click()
    shown = receipt_shown(browser)
    assert shown == scene.meeting.booth.round(round_id).ballots[scene.ids()[0]].receipt


def test_the_question_appears_by_itself(
    browser: webdriver.Chrome, scene: Scene, inbox: Inbox, url: str
) -> None:
    browser.get(f"{url}#{code_of(scene)}")
    found(browser, ".join .main").click()
    found(browser, ".message")
    inbox.post(OpenRound(scene.round(opened=False))).result(10)
    assert found(browser, "form.ballot .bar").is_displayed()


def test_a_ballot_lost_on_the_way_is_sent_again_until_the_receipt_comes(
    browser: webdriver.Chrome, scene: Scene, url: str
) -> None:
    round_id = scene.round()
    browser.get(f"{url}#{code_of(scene)}")
    found(browser, ".join .main").click()
    found(browser, "[data-option=TRN] .more").click()
    found(browser, ".foot .main").click()
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/ballot*"]})
    found(browser, ".reviewing .foot .main").click()
    assert found(browser, ".sending .status").text
    browser.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    shown = receipt_shown(browser)
    assert shown == scene.meeting.booth.round(round_id).ballots[scene.ids()[0]].receipt
