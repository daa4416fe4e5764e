"""A whole meeting day in Amman, carried out by commands: what minutes, sheets and reports are tried on."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import product

from builders import ITEMS, OPTIONS, Scene, item

from nua_workshop.ballot import ABSTAINED, Mark
from nua_workshop.codes import fingerprint
from nua_workshop.commands.agenda import FinishItem, PauseTimer, PostponeItem, ResumeTimer
from nua_workshop.commands.meeting import ChangeDetails, CloseMeeting
from nua_workshop.commands.people import ListPeople, MarkArrival, MarkDeparture
from nua_workshop.commands.voting import CastBallot, CloseRound, EnterBallot, JoinDevice
from nua_workshop.details import Details
from nua_workshop.people import Category, Person

DETAILS = Details(
    title="اجتماع إطلاق مشروع تعزيز قدرات المدن العربية على تنفيذ الخطة الحضرية الجديدة",
    kind="launch_meeting",
    mode="hybrid",
    venue="أمانة عمّان الكبرى، قاعة المدينة، ومنصة Zoom",
    organisers=("أمانة عمّان الكبرى", "اللجنة الاقتصادية والاجتماعية لغربي آسيا (ESCWA)"),
    partners=("برنامج الأمم المتحدة للمستوطنات البشرية UN-Habitat",),
    objectives=(
        "التعريف بالمشروع ومخرجاته وجدوله الزمني",
        "الاتفاق على أولويات التحديات المحلية المرتبطة بالهدف 11 (SDG 11)",
    ),
    chair="م. أحمد محمد",
    rapporteur="سارة علي",
    number="3/2026",
    next_meeting=date(2026, 12, 15),
)
FIRST = ("محمد", "أحمد", "علي", "عمر", "خالد", "سارة", "فاطمة", "مريم", "ليلى", "نور")
LAST = ("حسن", "علي", "محمود", "إبراهيم", "يوسف", "صالح", "عبد الله")
PLACES: tuple[tuple[Category, str, str], ...] = (
    ("municipality", "أمانة عمّان الكبرى", "مهندس"),
    ("national_government", "وزارة الإدارة المحلية", "مستشار"),
    ("civil_society", "جمعية المدينة للجميع", "عضو"),
    ("academia", "الجامعة الأردنية", "أستاذ"),
    ("un", "UN-Habitat", "منسق برنامج"),
    ("other", "", ""),
)


def listed(n: int = 66) -> tuple[Person, ...]:
    """People with very common names; the last twenty and a third of the rest are remote."""
    names = [f"{first} {last}" for last, first in product(LAST, FIRST)]
    people = []
    for number in range(n):
        category, institution, capacity = PLACES[number % len(PLACES)]
        mode = "remote" if number % 3 == 2 else "in_person"
        person = Person("", names[number], "د." if number % 7 == 0 else "", institution, capacity)
        person = replace(person, category=category, mode=mode)
        people.append(replace(person, email=f"p{number}@example.org", phone="+962 6 123 4567"))
    return tuple(people)


def whole_day(*, is_closed: bool = True, n: int = 66) -> Scene:
    """The day: everybody but the last six comes, one item is postponed, one stands still a while."""
    items = (
        *ITEMS[:4],
        item("f", 20, title="خطة العمل وتوزيع الأدوار", owner="د. ليلى علي"),
        ITEMS[4],
    )
    scene = Scene((items[0], replace(items[1], owner="د. محمد حسن"), *items[2:]))
    scene.do(ChangeDetails(DETAILS))
    scene.do(ListPeople(listed(n)))
    arrive(scene)
    run_morning(scene)
    vote(scene)
    run_end(scene)
    if is_closed:
        scene.do(CloseMeeting())
    return scene


def arrive(scene: Scene) -> None:
    people = [scene.meeting.roll.person(each) for each in scene.ids()]
    for person in people[: len(people) // 2]:
        scene.do(MarkArrival(person.id, person.mode))
    scene.after(5).next_item().after(4)
    for person in people[len(people) // 2 : -6]:
        scene.do(MarkArrival(person.id, person.mode))
    scene.after(14)


def run_morning(scene: Scene) -> None:
    scene.next_item().note("عُرضت أهداف المشروع ومراحله الثلاث والمدن المشاركة فيه.", item_id="b")
    scene.note(
        "أشار المشاركون إلى أهمية بيانات النقل العام، ومنها بيانات GPS للحافلات.", item_id="b"
    )
    scene.note("ما دور المجتمع المدني في متابعة التنفيذ؟", "question", item_id="b")
    scene.after(20).do(PauseTimer())
    scene.after(11).do(ResumeTimer())
    scene.after(24).next_item()
    first, second = scene.ids()[0], scene.ids()[1]
    scene.do(MarkDeparture(first))
    scene.after(16).do(MarkArrival(first, "remote"))
    scene.do(MarkDeparture(second))


def vote(scene: Scene, seed: int = 7) -> str:
    scene.next_item()
    round_id = scene.round()
    dice, codes = random.Random(seed), scene.slips()
    present = [person for person in scene.ids() if scene.meeting.ledger.presence(person)]
    for number, person in enumerate(present[:-7]):
        serial = f"{number + 1:08}"
        marks = (ABSTAINED,) if number in (4, 9) else dots(dice, is_remote=number % 3 == 2)
        if number % 12 == 5:
            scene.do(EnterBallot(round_id, person, marks, serial, serial))
            continue
        device = fingerprint(person)
        scene.do(JoinDevice(codes[person], device))
        scene.do(CastBallot(round_id, device, marks, serial, serial))
    scene.after(12).do(CloseRound(round_id))
    return round_id


def dots(dice: random.Random, *, is_remote: bool) -> tuple[Mark, ...]:
    """Three dots on one option, two on another; remote people prefer the last ones."""
    codes = [option.code for option in OPTIONS]
    weights = (1, 1, 2, 2, 6, 6) if is_remote else (8, 6, 5, 2, 1, 1)
    first = dice.choices(codes, weights)[0]
    second = dice.choices([c for c in codes if c != first])[0]
    return (Mark(first, (3,)), Mark(second, (2,)))


def run_end(scene: Scene) -> None:
    scene.note("تشكيل فريق عمل مشترك لمتابعة أولويات التحديات.", "decision", item_id="d")
    scene.note("اعتماد نتائج الاستطلاع أساساً لخطة العمل.", "decision", item_id="d")
    scene.note("إتاحة بيانات المدينة للجامعات ومراكز البحث.", "recommendation", item_id="b")
    due = date(2026, 12, 6)
    scene.note(
        "إعداد خطة العمل التفصيلية.", "action", item_id="d", owner="أمانة عمّان الكبرى", due=due
    )
    scene.note("تعميم العروض التقديمية على المشاركين.", "action", owner="سارة علي")
    scene.after(9).do(PostponeItem("f"))
    scene.next_item().after(12).do(FinishItem())
    scene.after(1)
