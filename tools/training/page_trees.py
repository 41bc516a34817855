"""Trees of pages: reading them, and finding the gold's paragraphs in them."""
import collections
import gzip
import pathlib
import re

from lxml import etree
from lxml import html as lxml_html

from evaluation.scorer import fold

SECTIONS = {"article", "main", "section", "nav", "header", "footer", "aside", "p"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS = SECTIONS | set(HEADINGS) | {"div", "ul", "ol", "li", "table", "tr", "td", "blockquote", "pre", "form", "dl", "figure"}
BOXES = {"div", "article", "main", "section", "td", "form", "center", "blockquote", "body"}  # what may hold paragraphs and boxes
LEAST_COVERED = 0.8     # of the gold's letters that the paragraphs found must make up
LEAST_IN_CONTAINER = 0.8  # of the found paragraphs' letters that stand in the body's container
SHORTEST_FOUND = 20     # letters of a paragraph that is looked for in the gold
FEWEST_PARAGRAPHS = 4
SENTENCE_END = re.compile(r"(?<=[.!?。！？؟।])\s*")
CJK = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def read_tree(page):
    data = pathlib.Path(page["file"]).read_bytes()
    data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    try:
        return lxml_html.fromstring(data.decode("utf-8"))
    except (ValueError, etree.ParserError):
        return None  # other encodings are left aside: lxml would have to guess


def text_of(element):
    return re.sub(r"\s+", " ", element.text_content()).strip()


def elements_of(root):
    return [e for e in root.iter() if isinstance(e.tag, str)]


def sentences_of(text):
    return [s for s in SENTENCE_END.split(text) if s]


def joint_of(text):
    """What stands between two sentences of the text's script."""
    return "" if CJK.search(text) else " "


def _is_paragraph(element):
    if element.tag in ("div", "td"):
        return not any(c.tag in BLOCKS or c.tag == "br" for c in element.iterdescendants())
    return element.tag == "p"


def paragraphs_of(root, gold):
    """The elements whose words are the gold's; [] where they do not make up most of it."""
    folded, out, covered = f" {fold(gold)} ", [], 0
    for element in root.iter("p", "div", "td"):
        if not _is_paragraph(element):
            continue
        text = fold(text_of(element))
        if len(text) > SHORTEST_FOUND and f" {text} " in folded:
            out.append(element)
            covered += len(text)
    return out if covered > LEAST_COVERED * len(folded) else []


class Body:
    """Where the article stands in the page.

    container: the lowest element that holds nearly all of its paragraphs; paragraphs: those; parts: the children that hold one;
    last: the child that the article ends with; headline: the heading before it that the title names, or None; unit: the lowest
    element that holds both, or None where that is the whole page."""

    def __init__(self, container, paragraphs, last, headline):
        self.container, self.last, self.headline = container, last, headline
        self.paragraphs = [p for p in paragraphs if container in p.iterancestors()]
        holders = {*self.paragraphs, *(a for p in self.paragraphs for a in p.iterancestors())}
        self.parts = [c for c in container if c in holders]
        unit = _common_ancestor(headline, container) if headline is not None else None
        self.unit = None if unit is None or unit.tag in ("body", "html") else unit


def find_body(root, gold):
    """The page's Body, or None where its paragraphs are not found or nothing can be put between them."""
    found = paragraphs_of(root, gold)
    if len(found) < FEWEST_PARAGRAPHS:
        return None
    held, order = collections.Counter(), {}
    for paragraph in found:
        for depth, ancestor in enumerate(reversed(list(paragraph.iterancestors()))):
            held[ancestor] += len(text_of(paragraph))
            order[ancestor] = depth
    total = sum(len(text_of(p)) for p in found)
    container = max((e for e in held if held[e] >= LEAST_IN_CONTAINER * total), key=lambda e: order[e])
    if container.tag not in BOXES or any(a.tag == "p" for a in container.iterancestors()):
        return None
    parts = [c for c in container if c in held or c in found]
    if len(parts) < 2:
        return None
    return Body(container, found, _last_child(parts, gold), _find_headline(root, container))


def _last_child(parts, gold):
    """The article may go on behind its last paragraph with lists and short lines."""
    folded, last = f" {fold(gold)} ", parts[-1]
    for child in parts[-1].itersiblings():
        texts = [fold(text_of(e)) for e in child.iter("p", "li", "td", "dd", "h2", "h3", "h4", "blockquote", "div")]
        if any(len(t) > SHORTEST_FOUND and f" {t} " in folded for t in texts):
            last = child
    return last


def title_of(root):
    """The page's <title> or og:title, whichever is longer."""
    titles = [e.get("content") or "" for e in root.iter("meta") if e.get("property") == "og:title"]
    titles += [text_of(e) for e in root.iter("title")][:1]
    return max(titles, key=len, default="")


def _find_headline(root, container):
    title = f" {fold(title_of(root))} "
    for element in root.iter():
        if element is container:
            inner = [e for e in container.iter(*HEADINGS) if f" {fold(text_of(e))} " in title and text_of(e)]
            return inner[0] if inner else None
        if element.tag in HEADINGS:
            text = fold(text_of(element))
            if text and f" {text} " in title and len(text) * 3 > len(title):
                return element
    return None


def _common_ancestor(one, other):
    above = {other, *other.iterancestors()}
    return next((e for e in one.iterancestors() if e in above), None)
