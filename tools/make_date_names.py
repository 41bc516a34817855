#!/usr/bin/env python3
"""Writes the names that dates are written with, from Unicode CLDR.

    tools/make_date_names.py /usr/share/unicode/cldr/common/main > src/dates/date_names.inc
    tools/make_date_names.py fold > src/text/fold.inc

Input: CLDR's main/*.xml (Debian: unicode-cldr-core). Output: names folded as text/fold.hpp folds text, sorted by bytes: months of the
Gregorian and the Solar Hijri calendar, weekdays, halves of the day, relative days and the two sides of "{0} days ago", and the languages
whose numeric dates put the month or the year first. A name that means different things is there once for each meaning with its languages.
"""
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections import defaultdict
from pathlib import Path

LANGUAGES = """en de fr es pt it nl pl cs sk sl hr sr sr_Latn bs bs_Cyrl bg sv da nb nn no fi is fo et lv lt hu ro tr ru uk be el ar
ar_IQ ar_DZ ar_MA he fa ps ur hi bn ta te kn ml mr gu pa or as ne si th lo km my vi id ms fil sw zu xh af ca eu gl ga cy gd lb sq mk
ka hy az kk ky uz mn tg tk am so ja ko zh zh_Hant fy fa_AF de_AT en_AU en_GB en_CA es_MX pt_PT it_CH fr_CA fr_CH""".split()
# Variants that are seen on pages but not in CLDR's main files, with their language.
EXTRA_MONTHS = {
    9: [("en", "sept"), ("fr", "sept"), ("es", "set"), ("es", "setiembre"), ("id", "sep"), ("de", "sept")],
    1: [("de", "jänner"), ("de", "jän"), ("ar", "جانفي"), ("ar", "كانون ثاني"), ("ar", "كانون 2"), ("sr", "januara"), ("hr", "januar")],
    2: [("de", "feber"), ("ar", "فيفري"), ("ar", "فبراير")],
    3: [("de", "mrz"), ("de", "maerz"), ("id", "mart")],
    4: [("ar", "أفريل"), ("ar", "ابريل"), ("fa", "آوریل")],
    5: [("ar", "ماي"), ("ar", "مايو")],
    6: [("ar", "جوان"), ("fr", "jun"), ("en", "june")],
    7: [("ar", "جويلية"), ("fr", "jul"), ("en", "july")],
    8: [("ar", "أوت"), ("ar", "اغسطس"), ("id", "agus"), ("id", "agt"), ("id", "agst")],
    10: [("ar", "اكتوبر"), ("ar", "تشرين أول"), ("ar", "تشرين 1"), ("de", "oktb")],
    11: [("id", "nop"), ("id", "nopember"), ("ar", "تشرين ثاني"), ("ar", "تشرين 2")],
    12: [("ar", "كانون أول"), ("ar", "كانون 1"), ("id", "desember")],
}
# Other words for "ago" that news sites use: CLDR's way of saying it in that language, and another, with its literal meaning.
OTHER_AGO = [
    ("ar", "قبل {0}", "منذ {0}"),  # since
    ("ar", "قبل {0} واحد", "قبل {0}"), ("ar", "قبل {0} واحدة", "قبل {0}"),  # one (day, hour …) is left out
    ("ar", "قبل {0} واحد", "منذ {0}"), ("ar", "قبل {0} واحدة", "منذ {0}"),
    ("az", "{0} öncə", "{0} əvvəl"),  # before
    ("be", "{0} таму", "{0} назад"),  # back
    ("bn", "{0} আগে", "{0} পূর্বে"),  # before
    ("el", "πριν από {0}", "πριν {0}"),  # before
    ("es", "hace {0}", "{0} atrás"),  # back
    ("fa", "{0} پیش", "{0} قبل"),  # before
    ("gu", "{0} પહેલાં", "{0} પહેલા"),  # before, as it is often spelt
    ("hi", "{0} पहले", "{0} पूर्व"),  # before
    ("ko", "{0} 전", "{0}전"),  # before, without the space
    ("ml", "{0} മുമ്പ്", "{0} മുൻപ്"),  # before, another spelling
    ("ms", "{0} lalu", "{0} lepas"),  # past
    ("ne", "{0} पहिले", "{0} अघि"), ("ne", "{0} पहिले", "{0} अगाडि"),  # before
    ("nl", "{0} geleden", "{0} terug"),  # back
    ("ps", "{0} مخکې", "{0} وړاندې"),  # before
    ("pt", "há {0}", "{0} atrás"),  # back
    ("ro", "acum {0}", "în urmă cu {0}"),  # back by
    ("th", "{0}ที่ผ่านมา", "{0}ที่แล้ว"), ("th", "{0}ที่ผ่านมา", "{0}ก่อน"),  # past; before
    ("uk", "{0} тому", "{0} назад"),  # back
    ("ur", "{0} پہلے", "{0} قبل"),  # before
    ("uz", "{0} oldin", "{0} avval"),  # before
    ("vi", "{0} trước", "cách đây {0}"),  # distant from here
    ("zh", "{0}前", "{0}之前"), ("zh", "{0}前", "{0}以前"),  # before
]
WEEKDAYS = "sun mon tue wed thu fri sat".split()
UNIT_NAMES = ["kSecond", "kMinute", "kHour", "kDay", "kWeek", "kMonth", "kYear"]
UNITS = ["second", "minute", "hour", "day", "week", "month", "year"]
UNIT_DAYS = {"second": 0, "minute": 0, "hour": 0, "day": 1, "week": 7}


def fold(text):
    """Lower case, no marks, Arabic letters in one form, as text/fold.cpp; runs of white space are one space."""
    out = []
    for c in text:
        if c in "\u200e\u200f\u061c\u200c\u200d\u0640":
            continue
        c = {"\u0131": "i", "\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u02bb": "'"}.get(c, c)
        c = {"\u064a": "\u06cc", "\u0649": "\u06cc", "\u0643": "\u06a9", "\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627"}.get(c, c)
        if "\u064b" <= c <= "\u0655":
            continue
        c = "-" if "\u2010" <= c <= "\u2015" or c == "\u2212" else c
        for d in unicodedata.normalize("NFD", c.lower()) if ord(c) < 0x0590 or 0x1E00 <= ord(c) < 0x2000 else c:
            if not (0x0300 <= ord(d) <= 0x036F):
                out.append(d)
    return re.sub(r"\s+", " ", "".join(out)).strip()


def name_form(text):
    """Without a full stop at its end or a linking word at its start, which the scanner passes over itself."""
    return re.sub(r"^(?:de |d')", "", fold(text).rstrip(".").strip())


class Table:
    def __init__(self):
        self.rows = defaultdict(set)  # (name, kind, value) -> languages

    def add(self, name, kind, value, language):
        if name:
            self.rows[name, kind, value].add(language.split("_")[0].replace("no", "nb"))


def load(folder, language):
    path = folder / f"{language}.xml"
    return ET.parse(path).getroot() if path.exists() else None


def months(table, calendar, kind, language):
    for month in calendar.iter("month"):
        width = month.text and name_form(month.text)
        number = int(month.get("type"))
        if not width or number > 12 or width[0].isdigit() or re.fullmatch(r"[\d\W]*\d[\d\W]*", width):
            continue
        # One letter says nothing, and neither do numerals with a counter: the scanner reads those itself.
        if len(width) < (3 if ord(width[0]) < 0x0250 else 2) or re.fullmatch(r"\d+\s?[月월]", width) or width in ("↑↑↑",):
            continue
        table.add(width, kind, number, language)
        if language == "eu":
            table.add(width.rstrip("k") + "ren", kind, number, language)


def weekdays(table, calendar, language):
    for day in calendar.iter("day"):
        text = day.text and name_form(day.text)
        if text and text != "↑↑↑" and len(text) >= (1 if ord(text[0]) > 0x2E80 else 2):
            table.add(text, "kWeekday", WEEKDAYS.index(day.get("type")), language)


def halves(table, calendar, language):
    values = {"am": 0, "pm": 1, "morning1": 0, "morning2": 0, "afternoon1": 1, "afternoon2": 1, "evening1": 1, "evening2": 1, "noon": 2}
    for period in calendar.iter("dayPeriod"):
        value = values.get(period.get("type"))
        text = period.text and name_form(period.text)
        # Names in words ("in the morning") only for scripts whose time follows the half of the day.
        if value is None or not text or text == "↑↑↑" or (len(text) < 2 and ord(text[0]) < 0x2E80):
            continue
        if period.get("type") in ("am", "pm") or ord(text[0]) > 0x2E80:
            table.add(text, "kHalf", value, language)


def ways_to_say(text, language):
    """CLDR's folded words for a time ago, and those that OTHER_AGO makes of them."""
    text = fold(text)
    ways = [text]
    for of, usual, other in OTHER_AGO:
        before, after = fold(usual).split("{0}")
        if of == language.split("_")[0] and text.startswith(before) and text.endswith(after):
            ways.append(fold(other).replace("{0}", text[len(before):len(text) - len(after)]))
    return ways


def ago(table, patterns, unit, count, text, language):
    """A pattern with a place for the number, or the whole name of one or two units ("two days" is a single word)."""
    if "{0}" not in text:
        if count in ("one", "two") and unit in UNIT_DAYS:
            table.add(text, "kRelativeDay", UNIT_DAYS[unit] * (1 if count == "one" else 2), language)
        return
    before, after = (side.strip() for side in text.split("{0}", 1))
    if before + after and not (before or after)[0] in "-–−" and "}" not in after and before not in ("-", "+") and len(before + after) > 1:
        patterns[before, after, UNITS.index(unit)].add(language.split("_")[0])


def relative(table, root, patterns, language):
    for field in root.iter("field"):
        unit = field.get("type").split("-")[0]
        if unit == "day":
            for day in field.findall("relative"):
                offset = int(day.get("type"))
                text = day.text and fold(day.text)
                if -3 <= offset <= 0 and text and text != "↑↑↑" and len(text) > 1:
                    table.add(text, "kRelativeDay", -offset, language)
        if unit in UNITS:
            for pattern in field.findall("relativeTime[@type='past']/relativeTimePattern"):
                for text in ways_to_say(pattern.text or "", language):
                    ago(table, patterns, unit, pattern.get("count"), text, language)


def first_part(root):
    for calendar in root.iter("calendar"):
        if calendar.get("type") != "gregorian":
            continue
        for length in calendar.findall("dateFormats/dateFormatLength[@type='short']"):
            pattern = length.find("dateFormat/pattern")
            if pattern is not None and pattern.text:
                letters = [c for c in re.sub(r"'[^']*'", "", pattern.text) if c in "yMd"]
                return letters[0] if letters else None
    return None


def pack(rows):
    """Rows as lines of at most 120 columns."""
    line = "   "
    for row in rows:
        if len(line) + len(row) + 2 > 120:
            print(line)
            line = "   "
        line += " " + row + ","
    print(line)


def print_fold():
    print("// Generated by tools/make_date_names.py fold from Python's unicodedata (Unicode %s). Do not edit." % unicodedata.unidata_version)
    print("// clang-format off")
    for name, first, last in (("kFold", 0x00C0, 0x0590), ("kFoldAdditional", 0x1E00, 0x2000)):
        print(f"constexpr char16_t {name}[] = {{")
        pack([hex(ord((fold(chr(c)) or "\0")[0])) for c in range(first, last)])
        print("};")


def quote(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    if sys.argv[1] == "fold":
        print_fold()
        return
    folder = Path(sys.argv[1])
    table, patterns = Table(), defaultdict(set)
    orders = {}
    for language in LANGUAGES:
        root = load(folder, language)
        if root is None:
            continue
        for calendar in root.iter("calendar"):
            kind = {"gregorian": "kMonthName", "persian": "kJalali"}.get(calendar.get("type"))
            if kind == "kMonthName" or (kind and language in ("fa", "en", "fa_AF", "ps")):
                months(table, calendar, kind, language)
            if kind == "kMonthName":
                weekdays(table, calendar, language)
                halves(table, calendar, language)
        relative(table, root, patterns, language)
    table.add("凌晨", "kHalf", 0, "zh")
    table.add("새벽", "kHalf", 0, "ko")
    table.add("ص", "kHalf", 0, "ar")
    table.add("م", "kHalf", 1, "ar")
    for number, name in enumerate("một hai ba tư năm sáu bảy tám chín mười mười_một mười_hai".split(), 1):
        table.add(name_form("tháng " + name.replace("_", " ")), "kMonthName", number, "vi")
    for number, names in EXTRA_MONTHS.items():
        for language, name in names:
            table.add(name_form(name), "kMonthName", number, language)
    for path in sorted(folder.glob("*.xml")):
        part = first_part(ET.parse(path).getroot())
        if part:
            orders[path.stem.replace("_", "-")] = part
    languages = {x.split("_")[0] for x in LANGUAGES}
    print("// Generated by tools/make_date_names.py from Unicode CLDR 41 (Debian unicode-cldr-core 41), main/*.xml. Do not edit.")
    print("// clang-format off")
    print("constexpr DateName kNames[] = {")
    meanings = defaultdict(list)
    for (name, kind, value), who in table.rows.items():
        meanings[name].append((kind, value, who))
    out = []
    for name in sorted(meanings, key=lambda n: n.encode()):
        rows = sorted(meanings[name], key=lambda r: -len(r[2]))
        for kind, value, who in rows:
            # "em" is an afternoon in Swedish and "in" in Portuguese: but for am and pm, such names in Latin letters hold for their language only.
            own = kind in ("kHalf", "kRelativeDay") and ord(name[0]) < 0x250 and not re.fullmatch(r"[ap]\.? ?m", name)
            tag = "" if len(rows) == 1 and not own else " ".join(sorted(who))
            out.append(f"{{{quote(name)}, {kind}, {value}, {quote(tag)}}}")
    pack(out)
    print("};\nconstexpr RelativePattern kRelativePatterns[] = {")
    ordered = sorted(patterns, key=lambda p: (p[1].encode(), p[0].encode(), p[2]))
    pack([f"{{{quote(before)}, {quote(after)}, {UNIT_NAMES[unit]}}}" for before, after, unit in ordered])
    print("};\nconstexpr std::string_view kMonthFirstLanguages[] = {")
    print("    " + ", ".join(quote(x) for x, p in sorted(orders.items()) if p == "M" and x.split("-")[0] in languages) + "};")
    print("constexpr std::string_view kYearFirstLanguages[] = {")
    print("    " + ", ".join(quote(x) for x, p in sorted(orders.items()) if p == "y" and x.split("-")[0] in languages) + "};")


if __name__ == "__main__":
    main()
