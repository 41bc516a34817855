"""Makes further training pages from real ones, by changes that leave the article the same or make it longer or shorter.

What is rare in the corpora is common on the web: flashes of two paragraphs, articles of ten thousand words, pages among hundreds of
links, without class names, without a head, without an address. Each change takes the page's tree, its gold text, and a source of
random numbers, and gives the changed gold text, or None where the page does not lend itself to it.
"""
import copy
import gzip
import hashlib
import pathlib
import random
import re

from lxml import etree
from lxml import html as lxml_html

from evaluation.scorer import fold

SECTIONS = {"article", "main", "section", "nav", "header", "footer", "aside", "p"}
BLOCKS = SECTIONS | {"div", "ul", "ol", "li", "table", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "form", "dl", "figure"}
LEAST_COVERED = 0.8   # of the gold's letters that the paragraphs found must make up
SHORTEST_FOUND = 20   # letters of a paragraph that is looked for in the gold
FEWEST_PARAGRAPHS = 4
LONG_LINE = 80        # characters: shorter lines of the gold may be headings, which stay
SENTENCE_END = re.compile(r"(?<=[.!?。！？؟।])\s*")
CJK = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def _text(element):
    return re.sub(r"\s+", " ", element.text_content()).strip()


def _elements(root):
    return [e for e in root.iter() if isinstance(e.tag, str)]


def _is_paragraph(element):
    return element.tag == "p" or (element.tag in ("div", "td") and not any(c.tag in BLOCKS or c.tag == "br" for c in element.iterdescendants()))


def _paragraphs(root, gold):
    """The elements whose words are the gold's; [] where they do not make up most of it."""
    folded, out, covered = f" {fold(gold)} ", [], 0
    for element in root.iter("p", "div", "td"):
        if not _is_paragraph(element):
            continue
        text = fold(_text(element))
        if len(text) > SHORTEST_FOUND and f" {text} " in folded:
            out.append(element)
            covered += len(text)
    return out if covered > LEAST_COVERED * len(folded) else []


def bare(root, gold, _):
    """No class names, ids and data attributes."""
    for element in _elements(root):
        for name in list(element.attrib):
            if name in ("class", "id") or name.startswith("data-"):
                del element.attrib[name]
    return gold


def headless(root, gold, _):
    """Of the head only the title and the charset; no scripts."""
    for element in _elements(root):
        declares_charset = element.get("charset") or (element.get("http-equiv") or "").lower() == "content-type"
        if element.tag == "script" or (element.tag in ("meta", "link", "style", "base") and not declares_charset):
            if element.getparent() is not None:
                element.drop_tree()
    return gold


def divs(root, gold, _):
    """<div> in place of paragraphs and sections."""
    for element in _elements(root):
        if element.tag in SECTIONS:
            element.tag = "div"
    return gold


def long(root, gold, draw):
    """The body's sentences mixed anew, three to twelve times over, behind its last paragraph."""
    found = _paragraphs(root, gold)
    if len(found) < FEWEST_PARAGRAPHS:
        return None
    texts, last = [_text(p) for p in found], found[-1]
    sentences = [s for t in texts for s in SENTENCE_END.split(t) if s]
    joint = "" if CJK.search(texts[0]) else " "
    added = []
    tail, last.tail = last.tail, None
    parent, at = last.getparent(), last.getparent().index(last)
    for i in range(draw.randint(2, 11) * len(found)):
        model = found[i % len(found)]
        paragraph = last.makeelement(last.tag, {k: v for k, v in model.attrib.items() if k == "class"})
        paragraph.text = joint.join(draw.choice(sentences) for _ in range(draw.randint(1, 4)))
        at += 1
        parent.insert(at, paragraph)
        added.append(paragraph.text)
    parent[at].tail = tail
    end = gold.rfind(texts[-1])
    end = len(gold) if end < 0 else end + len(texts[-1])
    return gold[:end] + "\n" + "\n".join(added) + gold[end:]


def short(root, gold, draw):
    """One to three paragraphs of the body."""
    found = _paragraphs(root, gold)
    if len(found) < FEWEST_PARAGRAPHS:
        return None
    folded = [fold(_text(p)) for p in found]
    lines = [line for line in re.split(r"\n+", gold) if line.strip()]
    if any(len(line) > LONG_LINE and fold(line) not in folded for line in lines):
        return None
    kept = draw.randint(1, 3)
    for paragraph in found[kept:]:
        paragraph.drop_tree()
    gone = set(folded[kept:])
    return "\n".join(line for line in lines if fold(line) not in gone)


def menus(root, gold, draw):
    """Hundreds of links before the body, after it, or both."""
    body = root.find(".//body")
    if body is None or not draw.links:
        return None
    for at in draw.choice([(0, len(body)), (0,), (len(body),)]):
        outer, inner = draw.choice([("ul", "li"), ("div", "div"), ("div", None), ("nav", "span"), ("div", "p")])
        menu = body.makeelement(outer)
        for i in range(draw.randint(80, 400)):
            link = body.makeelement("a", {"href": f"/{i}"})
            link.text = draw.choice(draw.links)
            link.tail = " "
            if inner:
                entry = body.makeelement(inner)
                entry.append(link)
                menu.append(entry)
            else:
                menu.append(link)
        body.insert(at, menu)
    return gold


def portal(root, gold, draw):
    """A flash among links, as it comes from a pipe: short, among menus, without head and address."""
    gold = short(root, gold, draw)
    return None if gold is None or menus(root, gold, draw) is None else headless(root, gold, draw)


def unaddressed(root, gold, _):
    """As it is, but without an address."""
    return gold


ARTICLE_CHANGES = [bare, headless, divs, long, short, menus, portal]
LIST_CHANGES = [menus, headless, unaddressed]
WITHOUT_ADDRESS = {portal, unaddressed}


class Draw(random.Random):
    """Random numbers, and the texts of links from other pages to draw from."""

    def __init__(self, seed, links):
        super().__init__(seed)
        self.links = links


def _tree(page):
    data = pathlib.Path(page["file"]).read_bytes()
    data = gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
    try:
        return lxml_html.fromstring(data.decode("utf-8"))
    except (ValueError, etree.ParserError):
        return None  # other encodings are left aside: lxml would have to guess


def link_texts(page, most=40):
    """Some texts of the page's links."""
    root = _tree(page)
    texts = [] if root is None else [_text(a) for a in root.iter("a")]
    return [t for t in texts if 2 <= len(t) <= 60][:most]


def _changed(page, root, gold, change, links, folder):
    name = page["id"].replace("/", "_") + "." + change.__name__ + ".html"
    tree = copy.deepcopy(root)
    gold = change(tree, gold, Draw(int(hashlib.md5(name.encode()).hexdigest(), 16), links))
    if gold is None:
        return None
    path = pathlib.Path(folder) / name
    path.write_bytes(b"<!DOCTYPE html>" + lxml_html.tostring(tree, encoding="utf-8"))
    record = dict(page["gold"], text=gold or None, paragraphs=None)
    if change in WITHOUT_ADDRESS:
        record["url"] = ""
    kept = {k: page[k] for k in ("set", "is_article", "fold_key")}
    return {**kept, "id": page["id"] + "/" + change.__name__, "change": change.__name__, "gold": record, "file": str(path)}


def make_changed_pages(page, links, folder):
    """All changed versions of one page, written to `folder`."""
    gold = page["gold"]["text"] or ""
    root = _tree(page)
    if root is None or (page["is_article"] and not gold):
        return []
    changes = ARTICLE_CHANGES if page["is_article"] else LIST_CHANGES
    return [p for p in (_changed(page, root, gold, c, links, folder) for c in changes) if p]
