"""How far answers agree with the gold of their pages. docs/evaluation.md describes the gold and every figure.

page() gives the figures of one page, summary() those of many.
"""
from collections import Counter
import re
import statistics
import unicodedata

# Thai and Lao, Burmese, Khmer, kana, Han, hangul: scripts whose every character counts as a word.
CHARACTER_WORDS = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
WORD = re.compile(rf"[{CHARACTER_WORDS}]|[^\W_{CHARACTER_WORDS}]+")
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")  # soft hyphen, zero-width space, word joiner, byte order mark
BETWEEN_NAMES = re.compile(r"\s*(?:[,;|、，；]|\band\b|\bund\b|&)\s*")
DEGREES = frozenset("phd md ms rd jr sr mba cpa mph rn do dds esq ma msc bsc".split())  # stand after a comma, name nobody
SHINGLE = 4  # words
HEADLINE_SHARE = 0.6  # of the longer of two lines that the shorter one must make up to be the same headline


def words(text):
    """The words of a text in comparable form; none of what is no text."""
    if not isinstance(text, str):
        return []
    return WORD.findall(unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).casefold())


def fold(text):
    return " ".join(words(text))


def names(record):
    """The set of people that a gold record or an answer names; one string may hold several."""
    authors = record.get("authors")
    if authors is None:
        authors = record.get("author") or []
    if isinstance(authors, str):
        authors = [authors]
    parts = (part for author in authors if isinstance(author, str) for part in BETWEEN_NAMES.split(author))
    return set(filter(None, map(fold, parts))) - DEGREES


def shingles(text):
    """The bag of runs of SHINGLE words; a shorter text is one run."""
    run = words(text)
    return Counter(tuple(run[i:i + SHINGLE]) for i in range(max(1, len(run) - SHINGLE + 1))) if run else Counter()


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def agreement(gold, given):
    """Precision, recall and F1 of one bag against another; two empty ones agree."""
    if not gold or not given:
        return (1.0, 1.0, 1.0) if not gold and not given else (0.0, 0.0, 0.0)
    common = (gold & given).total()
    precision, recall = common / given.total(), common / gold.total()
    return precision, recall, f1(precision, recall)


def paragraphs_of(answer):
    """The answer's paragraphs, which may be objects with `text`; None where it has none but a text."""
    paragraphs = answer.get("paragraphs")
    if paragraphs is None:
        return None
    return [p if isinstance(p, str) else p.get("text", "") for p in paragraphs]


def text_of(answer):
    text = answer.get("text")
    return "\n\n".join(paragraphs_of(answer) or []) if text is None else text


def under_headline(text, answer, gold_text):
    """The answer's text, its own title before it where the gold text begins with the headline."""
    first, title = fold((gold_text or "").split("\n")[0]), fold(answer.get("title"))
    if not first or not title or not text.strip() or fold(text).startswith(title):
        return text
    shorter, longer = sorted((first, title), key=len)
    same = longer.startswith(shorter) and len(shorter) >= HEADLINE_SHARE * len(longer)
    return answer["title"] + "\n\n" + text if same else text


def body_figures(gold, answer):
    figures, text = {}, under_headline(text_of(answer), answer, gold.get("text"))
    if gold.get("text") is not None:
        figures["word"] = agreement(Counter(words(gold["text"])), Counter(words(text)))
        figures["shingle"] = agreement(shingles(gold["text"]), shingles(text))
    if gold.get("paragraphs"):
        given = paragraphs_of(answer)
        if given is None:
            given = text.split("\n")
        bags = (Counter(filter(None, map(fold, paragraphs))) for paragraphs in (gold["paragraphs"], given))
        figures["para"] = agreement(*bags)
    folded = f" {fold(text)} "
    for key, edge in (("with", ""), ("without", " ")):  # a required snippet may be cut inside a word, a forbidden one not
        if gold.get(key):
            snippets = list(filter(None, map(fold, gold[key])))
            figures[key] = (sum(edge + s + edge in folded for s in snippets), len(snippets))
    return figures


def fact_figures(gold, answer):
    figures = {}
    for key in ("title", "source", "zone"):
        if gold.get(key):
            accepted = {fold(value) for value in [gold[key], *(gold.get(f"{key}_ok") or [])]}
            figures[key] = fold(answer.get(key)) in accepted
    if not gold.get("zone"):
        figures["zone_false"] = bool(answer.get("zone"))
    if gold.get("date"):
        day = re.match(r"\d{4}-\d\d-\d\d", answer.get("date") or "")
        figures["date"] = (day is not None and day.group() == gold["date"], day is not None)
    if gold.get("authors"):
        known, given = names(gold), names(answer)
        figures["authors"] = (len(known & given), len(known), len(given))
    elif gold.get("authors") == [] and gold.get("type") == "article":
        figures["authors_false"] = bool(names(answer))
    return figures


def page(gold, answer):
    """The figures of one page; a fact that the gold does not have has none."""
    return {"id": gold["id"], "type": gold.get("type"), "none": not text_of(answer).strip(),
            **body_figures(gold, answer), **fact_figures(gold, answer)}


def summary(rows):
    """The figures of a set from those of its pages, of which there is at least one."""
    columns = {key: [row[key] for row in rows if key in row] for key in dict.fromkeys(key for row in rows for key in row)}
    out = {"pages": len(rows), "none": statistics.fmean(columns["none"])}
    for key in ("word", "shingle", "para"):
        if key in columns:
            out[key] = mean_agreement(columns[key], of_means=key == "shingle")
    if "word" in out:
        values = [value for _, _, value in columns["word"]]
        out["word"] |= {"median": statistics.median(values), "below_0.5": sum(value < 0.5 for value in values)}
    out |= snippet_figures(columns)
    for key in ("title", "source", "zone"):
        if key in columns:
            out[key] = {"n": len(columns[key]), "accuracy": statistics.fmean(columns[key])}
    out |= {key: statistics.fmean(columns[key]) for key in ("zone_false", "authors_false") if key in columns}
    if "date" in columns:
        right, given = map(sum, zip(*columns["date"]))
        out["date"] = counted_agreement(len(columns["date"]), right, len(columns["date"]), given)
    if "authors" in columns:
        right, known, given = map(sum, zip(*columns["authors"]))
        out["authors"] = counted_agreement(len(columns["authors"]), right, known, given)
    return out


def mean_agreement(values, of_means):
    """Means over the pages; F1 is that of the mean precision and recall, or the mean of the pages' F1."""
    precision, recall, mean_f1 = map(statistics.fmean, zip(*values))
    return {"n": len(values), "p": precision, "r": recall, "f1": f1(precision, recall) if of_means else mean_f1}


def counted_agreement(pages, right, known, given):
    """Precision and recall of facts counted over all pages."""
    precision, recall = right / given if given else 0.0, right / known
    return {"n": pages, "p": precision, "r": recall, "f1": f1(precision, recall)}


def snippet_figures(columns):
    out, found = {}, {}
    for key in ("with", "without"):
        if key in columns:
            found[key], all_of_them = map(sum, zip(*columns[key]))
            out[key] = {"n": all_of_them, "rate": found[key] / all_of_them}
    if len(found) == 2:
        in_answers = found["with"] + found["without"]
        out["segments_f1"] = f1(found["with"] / in_answers if in_answers else 0.0, out["with"]["rate"])
    return out
