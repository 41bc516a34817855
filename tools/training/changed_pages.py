"""Makes further training pages from real ones, by changes that leave the article the same or make it longer or shorter.

What is rare in the corpora is common on the web: flashes of two paragraphs, articles of ten thousand words, pages among hundreds of
links, without class names, without a head, without an address. Each change takes the page's tree, its gold text, and a source of
random numbers, and gives the changed gold text, or None where the page does not lend itself to it.
"""
import copy
import hashlib
import itertools
import pathlib
import random
import re

from lxml import html as lxml_html

from evaluation.scorer import fold
from training import site_texts
from training.drawing import Draw
from training.languages import site_language
from training.page_trees import (FEWEST_PARAGRAPHS, HEADINGS, SECTIONS, elements_of, find_body, joint_of, paragraphs_of, read_tree,
                                 sentences_of, text_of)
from training.surroundings import captioned, commented, dialogued, followed, promoted, teased

LONG_LINE = 80        # characters: shorter lines of the gold may be headings, which stay
RARE_A_PAGE = 3       # of the rare kinds
LONGEST_LIST = 8      # paragraphs that become a list


def bare(root, gold, _):
    """No class names, ids and data attributes."""
    for element in elements_of(root):
        for name in list(element.attrib):
            if name in ("class", "id") or name.startswith("data-"):
                del element.attrib[name]
    return gold


def headless(root, gold, _):
    """Of the head only the title and the charset; no scripts."""
    for element in elements_of(root):
        declares_charset = element.get("charset") or (element.get("http-equiv") or "").lower() == "content-type"
        if element.tag == "script" or (element.tag in ("meta", "link", "style", "base") and not declares_charset):
            if element.getparent() is not None:
                element.drop_tree()
    return gold


def divs(root, gold, _):
    """<div> in place of paragraphs and sections."""
    for element in elements_of(root):
        if element.tag in SECTIONS:
            element.tag = "div"
    return gold


def long(root, gold, draw):
    """The body's sentences mixed anew, three to twelve times over, behind its last paragraph."""
    found = paragraphs_of(root, gold)
    if len(found) < FEWEST_PARAGRAPHS:
        return None
    texts, last = [text_of(p) for p in found], found[-1]
    sentences = [s for t in texts for s in sentences_of(t)]
    joint = joint_of(texts[0])
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
    found = paragraphs_of(root, gold)
    if len(found) < FEWEST_PARAGRAPHS:
        return None
    folded = [fold(text_of(p)) for p in found]
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


def hashed(root, gold, draw):
    """Hashes in place of class names and ids, the same everywhere, in the page's own styles too."""
    names, form = {}, draw.choice(["css-{}", "_{}", "sc-{}", "{}", "x{}"])
    letters = draw.choice(["abcdefghijklmnopqrstuvwxyz0123456789", "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789_"])
    length = draw.randint(5, 9)

    def hash_of(name):
        if name not in names:
            names[name] = form.format(draw.choice(letters[:26]) + "".join(draw.choice(letters) for _ in range(length - 1)))
        return names[name]

    for element in elements_of(root):
        if element.get("class"):
            element.set("class", " ".join(map(hash_of, element.get("class").split())))
        if element.get("id"):
            element.set("id", hash_of(element.get("id")))
    if not names:
        return None
    for element in elements_of(root):
        for name in ("for", "href", "aria-labelledby", "aria-controls", "aria-describedby"):
            value = element.get(name) or ""
            if value.removeprefix("#") in names and (name != "href" or value.startswith("#")):
                element.set(name, "#" * value.startswith("#") + names[value.removeprefix("#")])
    for style in root.iter("style"):
        style.text = re.sub(r"(?<=[.#])-?[A-Za-z_][\w-]*", lambda m: names.get(m[0], m[0]), style.text or "")
    return gold


def listed(root, gold, draw):
    """Two to eight paragraphs from the middle as a list or table, often under a subheading; some cut to their first sentences."""
    body = find_body(root, gold)
    run = _longest_run(body) if body else []
    if len(run) < 2:
        return None
    count = draw.randint(2, min(LONGEST_LIST, len(run)))
    start = draw.randint(0, len(run) - count)
    chosen = run[start:start + count]
    if draw.chance(.5):
        gold = _cut(chosen, gold, draw)
    before = chosen[0].getprevious()
    box, rows = _list_of(chosen, draw)
    if before is not None and before.tag not in HEADINGS and draw.chance(.8):
        gold = _add_heading(box, rows, gold, draw)
    return gold


def _longest_run(body):
    """The most of the body's paragraphs that follow each other immediately, without its first and last."""
    middle, runs = [p for p in body.parts if p in body.paragraphs and p.tag != "td"][1:-1], [[]]
    for part in middle:
        if not runs[-1] or part.getprevious() is not runs[-1][-1] or (runs[-1][-1].tail or "").strip():
            runs.append([])
        runs[-1].append(part)
    return max(runs, key=len)


def _find_in(gold, text):
    """Where the gold has the text, whatever space is between its words: (start, end), or None."""
    found = re.search(r"\s+".join(map(re.escape, text.split())), gold)
    return found and found.span()


def _cut(paragraphs, gold, draw):
    """Of each paragraph only its first sentence, or its first two, in the gold too; nothing where the gold lacks one of them."""
    if not all(_find_in(gold, text_of(p)) for p in paragraphs):
        return gold
    most = draw.randint(1, 2)
    for paragraph in paragraphs:
        start, end = _find_in(gold, text_of(paragraph))
        short = joint_of(gold).join(sentences_of(text_of(paragraph))[:most])
        tail = paragraph.tail
        for child in list(paragraph):
            paragraph.remove(child)
        paragraph.text, paragraph.tail = short, tail
        gold = gold[:start] + short + gold[end:]
    return gold


def _list_of(paragraphs, draw):
    """Puts a list or a table in the paragraphs' place, and gives it and its rows."""
    tag = draw.choice(["ul", "ul", "ol", "table"])
    box, kept, wrapped, split = draw.element(tag, "list facts points table"), draw.chance(.3), draw.chance(.25), draw.chance(.5)
    paragraphs[0].addprevious(box)
    rows = box if tag != "table" or draw.chance(.3) else draw.element("tbody")
    for paragraph in paragraphs:
        paragraph.tail = "\n"
        cell = "td" if tag == "table" else "li"
        if not kept:
            paragraph.attrib.pop("class", None)
        if wrapped:
            item = draw.element(cell, children=[paragraph])
        else:
            item, paragraph.tag = paragraph, cell
        rows.append(draw.element("tr", children=_cells(item, split)) if tag == "table" else item)
    if rows is not box:
        box.append(rows)
    return box, rows


def _cells(cell, split):
    """The cell, or two where its first clause can stand in one of its own."""
    clauses = re.split(r"(?<=[,:，：] )|(?<=[，：])", cell.text or "", maxsplit=1)
    if not split or len(cell) or len(clauses) < 2:
        return [cell]
    first = cell.makeelement("td")
    first.text, cell.text = clauses
    return [first, cell]


def _add_heading(box, rows, gold, draw):
    """Puts a subheading above the list, in the gold too."""
    place = _find_in(gold, text_of(rows[0]))
    if not place:
        return gold
    text = draw.choice(site_texts.LIST_HEADINGS[site_language(gold)])
    box.addprevious(draw.element(draw.choice(["h2", "h2", "h3", "h4"]), "heading title", text))
    return gold[:place[0]] + text + "\n" + gold[place[0]:]


ARTICLE_CHANGES = [bare, headless, divs, long, short, menus, portal]
RARE_CHANGES = [followed, teased, promoted, captioned, dialogued, commented, hashed, listed]  # each article page gets some of them
LIST_CHANGES = [menus, headless, unaddressed]
RARE_LIST_CHANGES = [dialogued, hashed]  # each list gets one of them
WITHOUT_ADDRESS = {portal, unaddressed}
CHANGE_NAMES = [c.__name__ for c in ARTICLE_CHANGES + RARE_CHANGES + [unaddressed]]


def _seed(name):
    return int(hashlib.md5(name.encode()).hexdigest(), 16)


def _changed(page, root, gold, change, pool, folder):
    name = page["id"].replace("/", "_") + "." + change.__name__ + ".html"
    tree = copy.deepcopy(root)
    gold = change(tree, gold, Draw(_seed(name), pool))
    if gold is None:
        return None
    path = pathlib.Path(folder) / name
    path.write_bytes(b"<!DOCTYPE html>" + lxml_html.tostring(tree, encoding="utf-8"))
    record = dict(page["gold"], text=gold or None, paragraphs=None)
    if change in WITHOUT_ADDRESS:
        record["url"] = ""
    kept = {k: page[k] for k in ("set", "is_article", "fold_key")}
    return {**kept, "id": page["id"] + "/" + change.__name__, "change": change.__name__, "gold": record, "file": str(path)}


def make_changed_pages(page, pool, folder):
    """The changed versions of one page, written to `folder`: all of the common kinds, and of the rare ones the first that it lends
    itself to, in an order that its id tells."""
    gold = page["gold"]["text"] or ""
    root = read_tree(page)
    if root is None or (page["is_article"] and not gold):
        return []
    common, rare, most = (ARTICLE_CHANGES, RARE_CHANGES, RARE_A_PAGE) if page["is_article"] else (LIST_CHANGES, RARE_LIST_CHANGES, 1)
    drawn = random.Random(_seed(page["id"] + " rare")).sample(rare, len(rare))
    made = filter(None, (_changed(page, root, gold, c, pool, folder) for c in common))
    made_rare = filter(None, (_changed(page, root, gold, c, pool, folder) for c in drawn))
    return [*made, *itertools.islice(made_rare, most)]
