"""Changes that put around an article, and between its paragraphs, what sites put there: other articles, teasers, the site about
itself, pictures with captions, consent, comments. The article stays the same. Other pages' texts are of pages of the same fold;
texts of sites are invented (promotion_texts.py, site_texts.py). How each is marked up is drawn anew for every page."""
import collections
import copy
import re
from urllib.parse import urlparse

from training import promotion_texts, site_texts
from training.languages import site_language
from training.page_trees import BOXES, find_body, joint_of, text_of

CARD_HEADINGS = ["h2", "h3", "h3", "h4", "h5", "strong", "b", "div", "p", "span"]
CLAUSE_END = re.compile(r"(?<=.{12})[,;:，、；：،]")
SIBLINGS = {"div", "article", "section", "main"}


def _put_after(element, new):
    for e in reversed(new):
        element.addnext(e)


def _put_before(element, new):
    for e in new:
        element.addprevious(e)


def _outside(body, draw):
    """The body's container or one of those around it, that something may stand beside; without one the article's last child."""
    around = [e for e in (body.container, *body.container.iterancestors()) if e.tag in SIBLINGS and e.getparent() is not None]
    return draw.choice([e for e in around if e.getparent().tag in BOXES] or [body.last])


def _put_below(body, draw, new):
    """Behind the article: in its container, or beside that or one of those around it."""
    _put_after(body.last if draw.chance(.5) else _outside(body, draw), new)


def _gaps(body, draw, most, least=1):
    """Some of the paragraphs that others follow."""
    places = body.parts[:-1]
    return draw.sample(places, min(len(places), draw.randint(least, most)))


def _like_paragraph(body, draw, text=None, children=()):
    """A paragraph as most of the article's are."""
    tag, name = collections.Counter((p.tag, p.get("class")) for p in body.paragraphs).most_common(1)[0][0]
    return draw.element("div" if tag == "div" else "p", "", text, children, class_=name)


def _filled(text, site, draw, language):
    return text.format(site=site, n=draw.randint(2, 9), name=draw.name(language), agency=draw.agency(language), text="")


def _site_name(root, draw, language):
    """The name that the page gives its site, or an invented one."""
    for element in root.iter("meta", "link"):
        if element.get("property") == "og:site_name" and element.get("content"):
            return element.get("content")
        host = urlparse(element.get("href") or "").hostname if element.get("rel") == "canonical" else ""
        if host and draw.chance(.5):
            return host.removeprefix("www.")
    return draw.choice(site_texts.SITE_NAMES.get(language, site_texts.SITE_NAMES["other"]))


# Other articles

def _copy_of_boxes(top, bottom, draw):
    """Copies of `bottom` and of all that is around it up to `top`, empty, in each other: the outermost and the innermost."""
    boxes = [bottom]
    while boxes[-1] is not top:
        boxes.append(boxes[-1].getparent())
    copies = [draw.element(draw.choice(["article", "div"]) if b.tag == "main" else b.tag, class_=b.get("class")) for b in boxes]
    for inner, outer in zip(copies, copies[1:]):
        outer.append(inner)
    return copies[-1], copies[0]


class _ArticleStyle:
    """How the other articles of one page are marked up."""

    def __init__(self, body, draw):
        self.body, self.draw = body, draw
        self.linked, self.dated, self.signed, self.pictured = draw.chance(.5), draw.chance(.8), draw.chance(.5), draw.chance(.3)
        self.line = draw.choice(["p", "div", "span", "time"])
        self.line_name = draw.class_name("date meta byline info published author")
        self.heading = body.headline.tag if body.headline is not None else draw.choice(["h1", "h2", "h2", "h3"])
        self.heading_name = body.headline.get("class") if body.headline is not None else draw.class_name("title headline heading")

    def parts(self, article, language):
        """Headline, lines of date and author, and paragraphs."""
        draw = self.draw
        link = [draw.link(article.title)] if self.linked else []
        out = [draw.element(self.heading, text=None if link else article.title, children=link, class_=self.heading_name)]
        facts = [draw.date(language)] if self.dated else []
        facts += [draw.choice(site_texts.BYLINES[language]).format(name=draw.name(language))] if self.signed else []
        if facts and draw.chance(.5):
            facts = [draw.choice([" | ", " · ", " ", ", "]).join(facts)]
        lines = [draw.element(self.line, text=f, class_=self.line_name) for f in facts]
        out = lines + out if draw.chance(.1) else out + lines
        out += [draw.picture()] if self.pictured else []
        count = draw.randint(3, 12)
        return out, [_like_paragraph(self.body, draw, p) for p in article.paragraphs[:count]]


def followed(root, gold, draw):
    """One to three other articles after this one, or a stream of articles in which it is not the first."""
    body, language = find_body(root, gold), site_language(gold)
    articles = draw.others(gold, draw.randint(1, 3)) if body else []
    if not articles:
        return None
    style = _ArticleStyle(body, draw)
    top = body.unit if body.unit is not None else body.container
    if top.tag in SIBLINGS and draw.chance(.65):
        _put_siblings(body, top, [style.parts(a, language) for a in articles], draw)
        return gold
    boxed, below = draw.chance(.4), []
    if draw.chance(.3):
        below.append(draw.element(draw.choice(["h2", "h3", "p"]), "more next", draw.choice(site_texts.READ_ALSO[language])))
    for article in articles:
        head, paragraphs = style.parts(article, language)
        below += [draw.element("hr")] if draw.chance(.2) else []
        below += [draw.element("div", "article post next entry", children=head + paragraphs)] if boxed else head + paragraphs
    _put_after(body.last, below)
    return gold


def _put_siblings(body, top, articles, draw):
    """The articles in boxes like this one's own, beside it; some before it where the page's title tells which one is meant."""
    first = draw.randint(1, len(articles)) if body.headline is not None and draw.chance(.3) else 0
    head_inside, made = draw.chance(.4), []
    for head, paragraphs in articles:
        outer, inner = _copy_of_boxes(top, body.container, draw)
        if head_inside or outer is inner:
            inner.extend(head + paragraphs)
        else:
            inner.extend(paragraphs)
            outer[:0] = head if draw.chance(.6) else [draw.element(draw.choice(["header", "div"]), "header head top", children=head)]
        made.append(outer)
    _put_before(top, made[:first])
    _put_after(top, made[first:])


# Teasers

class _CardStyle:
    """How the cards of one box are marked up."""

    def __init__(self, draw, language):
        self.draw, self.language = draw, language
        self.outer, self.heading = draw.choice(["div", "div", "article", "li", "section", "a"]), draw.choice(CARD_HEADINGS)
        self.text = draw.choice(["p", "p", "div", "span"])
        self.pictured, self.excerpted, self.dated, self.read_on = draw.chance(.4), draw.chance(.8), draw.chance(.3), draw.chance(.25)
        self.names = [draw.class_name(w) for w in ("card teaser story related post", "title headline", "excerpt summary lead intro")]
        self.sentences = draw.randint(1, 2)
        self.labelled = draw.chance(.6)
        self.label = draw.element(draw.choice(["h2", "h3", "h4", "p", "div", "strong"]), "label title heading",
                                  draw.choice(site_texts.READ_ALSO[language]))

    def card(self, article):
        draw, linked = self.draw, self.outer == "a"
        heading = draw.element(self.heading, class_=self.names[1])
        if linked:
            heading.text = article.title
        else:
            heading.append(draw.link(article.title))
        children = [draw.picture()] if self.pictured else []
        children += [draw.element("span", "date time", draw.date(self.language))] if self.dated else []
        children.append(heading)
        if self.excerpted:
            text = draw.excerpt(article.paragraphs[0], self.sentences)
            children.append(draw.element(self.text, text=text, class_=self.names[2]))
        if self.read_on and not linked:
            children.append(draw.link(site_texts.READ_ON[self.language], "more button"))
        card = draw.element(self.outer, children=children, class_=self.names[0])
        if linked:
            card.set("href", f"/t{draw.randint(1, 9999)}")
        return draw.element("div", children=[card]) if linked else card

    def box(self, articles, words):
        cards = [self.card(a) for a in articles]
        if self.outer == "li":
            cards = [self.draw.element(self.draw.choice(["ul", "ol"]), words, children=cards)]
        return self.draw.wrapped([copy.copy(self.label), *cards] if self.labelled else cards, words)


def _tease_between(body, articles, draw, language):
    style = _CardStyle(draw, language)
    plain = draw.chance(.3)  # a line as the article's own, nearly all of it a link
    for place, article in zip(_gaps(body, draw, 4), articles):
        if plain:
            label = draw.choice(site_texts.READ_ALSO[language]) + draw.choice([": ", " – ", "：" if language == "zh" else ": "])
            box = _like_paragraph(body, draw, label if draw.chance(.7) else None, [draw.link(article.title)])
        else:
            box = style.box([article], "related teaser readalso inline")
        _put_after(place, [box])


def _tease_below(body, articles, draw, language):
    _put_below(body, draw, [_CardStyle(draw, language).box(articles, "related grid cards more list")])


def _tease_above(body, articles, draw, language):
    """A ticker of headlines above this one."""
    box = _CardStyle(draw, language).box(articles[:6], "ticker breaking top latest")
    start = body.headline if body.headline is not None else body.parts[0]
    if draw.chance(.5) and start.getparent().tag in BOXES:
        _put_before(start, [box])
    else:
        _put_before(_outside(body, draw), [box])


def _tease_beside(body, articles, draw, language):
    """A side column of digests."""
    box = _CardStyle(draw, language).box(articles, "sidebar side column digest latest")
    (_put_after if draw.chance(.6) else _put_before)(_outside(body, draw), [box])


def teased(root, gold, draw):
    """Teasers of other articles between the paragraphs, below, above the headline or beside: in one or two of these places."""
    body, language = find_body(root, gold), site_language(gold)
    if not body:
        return None
    for put in draw.sample([_tease_between, _tease_below, _tease_above, _tease_beside], draw.randint(1, 2)):
        articles = draw.others(gold, draw.randint(3, 12))
        if not articles:
            return None
        put(body, articles, draw, language)
    return gold


# The site about itself

def _promotion_line(body, draw, text, button):
    """One line as a paragraph of the article's own: plain, emphasised, with a link, or wholly a link."""
    form = draw.choice(["plain", "linked", "link", "link", "emphasis", "emphasis"])
    if form == "plain":
        return _like_paragraph(body, draw, text)
    if form == "linked":
        return _like_paragraph(body, draw, text + " ", [draw.link(button)])
    link = draw.link(text)
    if form == "link":
        return _like_paragraph(body, draw, None, [link])
    emphasis = draw.element(draw.choice(["em", "strong", "i", "b"]))
    if draw.chance(.6):
        emphasis.append(link)
    else:
        emphasis.text = text
    return _like_paragraph(body, draw, None, [emphasis])


def _promotion_box(draw, texts, heading, button):
    words = "newsletter promo subscribe support signup banner app"
    tag = draw.choice(["p", "p", "div", "span"])
    children = [draw.element(tag, "text", t) for t in texts]
    if draw.chance(.75):
        children.insert(0, draw.element(draw.choice(["h2", "h3", "h4", "p", "strong", "div"]), "title heading", heading))
    if draw.chance(.8):
        form = {"tag": "a", "href": "/plus"} if draw.chance(.7) else {"tag": "button", "type": "button"}
        children.append(draw.element(words="button btn cta", text=button, **form))
    return draw.wrapped(children, words)


def promoted(root, gold, draw):
    """The site about itself between the article's paragraphs or after them, from a line to a box."""
    body, language = find_body(root, gold), site_language(gold)
    if not body:
        return None
    site = _site_name(root, draw, language)
    boxed, places = draw.chance(.5), _gaps(body, draw, 3)
    lines = draw.sample(promotion_texts.LINES, len(promotion_texts.LINES))  # none of them twice
    if draw.chance(.6):
        places = [body.last] + places[1:]
    for place in places:
        texts = [_filled(lines.pop()[language], site, draw, language) for _ in range(draw.randint(1, 3))]
        button = draw.choice(promotion_texts.BUTTONS[language])
        if boxed:
            new = [_promotion_box(draw, texts, draw.choice(promotion_texts.HEADINGS[language]), button)]
        else:
            new = [_promotion_line(body, draw, t, button) for t in texts[:2]]
        _put_after(place, new)
    return gold


# Pictures

def _caption(draw, text, site, language):
    """A sentence or its first clause, often with a credit."""
    if draw.chance(.4):
        text = CLAUSE_END.split(text)[0]
    if draw.chance(.25):
        text = draw.choice(site_texts.CAPTION_STARTS.get(language, [""])) + text
    credit = _filled(draw.choice(site_texts.CREDITS[language]), site, draw, language)
    form = draw.random()
    return text if form < .3 else credit if form < .4 else text + draw.choice([" ", " ", joint_of(text)]) + credit


class _CaptionStyle:
    """How the pictures of one page are marked up."""

    def __init__(self, body, draw):
        self.body, self.draw = body, draw
        self.form = draw.choice(["paragraph", "paragraph", "div", "box", "table", "span"])
        self.name = draw.class_name("caption credit legend description")
        self.align, self.small = draw.choice([None, None, "center"]), draw.choice([None, None, "em", "small", "font", "strong"])

    def elements(self, caption):
        draw = self.draw
        inside = [draw.element(self.small, text=caption)] if self.small else []
        text = None if inside else caption
        if self.form == "table":
            rows = [draw.element("tr", children=[draw.element("td", children=[draw.picture()])]),
                    draw.element("tr", children=[draw.element("td", "caption", text, inside, align=self.align)])]
            return [draw.element("table", "image photo", children=rows, align=self.align)]
        if self.form == "paragraph":
            return [_like_paragraph(self.body, draw, None, [draw.picture()]), _like_paragraph(self.body, draw, text, inside)]
        tag = {"div": "div", "box": "p", "span": "span"}[self.form]
        line = draw.element(tag, text=text, children=inside, class_=self.name, align=self.align)
        if self.form == "div":
            return [draw.element("div", "image photo media", children=[draw.picture()]), line]
        return [draw.element("div", "image photo media", children=[draw.picture(), line])]


def captioned(root, gold, draw):
    """Pictures between the paragraphs, with their captions as plain text."""
    body, language = find_body(root, gold), site_language(gold)
    places = _gaps(body, draw, 5) if body else []
    lines = draw.lines(gold, len(places))
    if not lines:
        return None
    site, style = _site_name(root, draw, language), _CaptionStyle(body, draw)
    for place, line in zip(places, lines):
        _put_after(place, style.elements(_caption(draw, line, site, language)))
    return gold


# Consent

def _dialog(draw, language):
    texts = [t[language] for t in draw.sample(site_texts.CONSENT, draw.randint(2, len(site_texts.CONSENT)))]
    words = "cookie consent privacy dialog notice modal gdpr"
    children = [draw.element(draw.choice(["h2", "h3", "p", "div", "strong"]), "title", draw.choice(site_texts.CONSENT_HEADINGS[language]))]
    tag = draw.choice(["p", "p", "div"])
    children += [draw.element(tag, "text", t.format(n=draw.randint(12, 900))) for t in texts]
    for button in site_texts.CONSENT_BUTTONS[language][:draw.randint(1, 3)]:
        children.append(draw.link(button, "button") if draw.chance(.3) else draw.element("button", "button btn", button, type="button"))
    dialog = draw.wrapped(children, words, 3)
    if draw.chance(.15):
        dialog.set("role", "dialog")
    return dialog


def dialogued(root, gold, draw):
    """A consent dialog, or placeholders of what is not shown without consent; on any page."""
    top = root.find(".//body")
    if top is None:
        return None
    body = find_body(root, gold) if gold else None
    language = site_language(gold or text_of(top)[:5000])
    kinds = draw.choice([("dialog",), ("dialog", "embeds"), ("embeds",)]) if body else ("dialog",)
    if "dialog" in kinds:
        dialog = _dialog(draw, language)
        if body and draw.chance(.25):
            draw.choice([lambda: _put_before(body.parts[0], [dialog]), lambda: _put_below(body, draw, [dialog])])()
        else:
            top.insert(0 if draw.chance(.5) else len(top), dialog)
    if "embeds" in kinds:
        text = draw.choice(site_texts.EMBEDS)[language]
        plain, name, button = draw.chance(.4), draw.class_name("embed placeholder external video"), draw.chance(.4)
        for place in _gaps(body, draw, 5, 2):
            box = _like_paragraph(body, draw, text)
            if not plain:
                box = draw.element("div", children=[draw.element("p", text=text)], class_=name)
                box.extend([draw.element("button", text=site_texts.CONSENT_BUTTONS[language][0])] if button else [])
            _put_after(place, [box])
    return gold


# Comments

class _CommentStyle:
    """How the comments of one page are marked up."""

    def __init__(self, draw, language):
        self.draw, self.language = draw, language
        self.form = draw.choice(["flat", "flat", "div", "li", "line"])
        self.ago, self.reply, self.tag = draw.chance(.35), draw.chance(.5), draw.choice(["p", "p", "div"])
        self.head, self.user = draw.choice(["div", "p"]), draw.choice(["b", "span", "strong"])
        self.date = draw.choice(["span", "time", "small"])
        self.names = [draw.class_name(w) for w in ("comment reply entry", "author user name", "date time", "text body message")]

    def comment(self, text):
        """The comment's elements."""
        draw = self.draw
        date = site_texts.AGO[self.language].format(n=draw.randint(2, 23)) if self.ago else draw.date(self.language)
        name = draw.element(self.user, text=self._user(), class_=self.names[1])
        if self.form == "line":  # name and words in one line
            name.tail = draw.choice([": ", " — ", " "]) + text
            return [draw.element(self.tag, children=[name], class_=self.names[0])]
        name.tail = " "
        date = draw.element(self.date, text=date, class_=self.names[2])
        out = [draw.element(self.head, children=[name, date]), draw.element(self.tag, text=text, class_=self.names[3])]
        out += [draw.link(site_texts.REPLIES[self.language])] if self.reply else []
        return out if self.form == "flat" else [draw.element(self.form, children=out, class_=self.names[0])]

    def _user(self):
        name = self.draw.name(self.language)
        return self.draw.choice([name, name.split()[0], name.split()[-1].lower() + str(self.draw.randint(1, 99))])


def commented(root, gold, draw):
    """Readers' comments behind the article, under a heading or a count."""
    body, language = find_body(root, gold), site_language(gold)
    lines = draw.lines(gold, 4 * draw.randint(2, 15), least=8) if body else []
    if not lines:
        return None
    style, comments, count = _CommentStyle(draw, language), [], len(lines) // 4
    for i in range(count):
        sentences = lines[4 * i:4 * i + draw.randint(1, 4)]
        comments += style.comment(joint_of(sentences[0]).join(sentences))
    if style.form == "li":
        comments = [draw.element(draw.choice(["ul", "ol"]), "comments list thread", children=comments)]
    heading = draw.element(draw.choice(["h2", "h3", "h4", "p", "div"]), "title heading count",
                           draw.choice(site_texts.COMMENT_HEADINGS[language]).format(n=count))
    new = [heading] + comments
    _put_below(body, draw, new if draw.chance(.4) else [draw.wrapped(new, "comments discussion thread replies")])
    return gold
