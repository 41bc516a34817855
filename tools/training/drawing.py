"""Random numbers, and what is drawn with them: parts of other pages, elements, class names, names and dates."""
import collections
import random
import re
import string

from lxml import html as lxml_html

from evaluation.scorer import fold
from training import site_texts
from training.languages import language_code
from training.page_trees import CJK, joint_of, read_tree, sentences_of, text_of, title_of

MOST_LINKS = 4000      # texts of links that made menus are drawn from
MOST_ARTICLES = 30     # of one language and set
MOST_SENTENCES = 600   # of one language and set
LONGEST_ARTICLE = 12   # paragraphs that are kept of another page
SHORTEST_TITLE = 6     # characters
SENTENCES_OF_ONE = 40  # page
LONG_PARAGRAPH = 60    # characters; shorter lines of the gold may be headings
LONG_CJK_PARAGRAPH = 25
TITLE_END = re.compile(r"\s[|–—-]\s|_|\|")
BEGINNING = re.compile(r"[^\W_]|[\"'“‘«„「『《【(¿¡]\w")  # of a whole sentence
NEUTRAL_NAMES = "block box item text module content row wrapper inner unit field cell container group element".split()
Article = collections.namedtuple("Article", "title paragraphs")


class Pool:
    """What is drawn from other pages: texts of links; articles and sentences by language. Only from pages of one fold."""

    def __init__(self):
        self.links, self.articles, self.sentences = [], collections.defaultdict(list), collections.defaultdict(list)
        self.taken = collections.Counter()  # by kind, language and set

    def add(self, page):
        wants_links = not page["is_article"] or len(self.links) < MOST_LINKS
        root = read_tree(page) if wants_links else None
        if root is not None:
            self.links += link_texts(root)
        language = language_code(page["gold"]["text"] or "")
        if page["is_article"] and language:
            self._add_text(page, language, root)

    def _add_text(self, page, language, root):
        gold = page["gold"]
        long = LONG_CJK_PARAGRAPH if CJK.search(gold["text"][:200]) else LONG_PARAGRAPH
        lines = map(str.strip, gold["text"].split("\n"))
        paragraphs = [line for line in lines if len(line) > long and BEGINNING.match(line)][:LONGEST_ARTICLE]
        if len(paragraphs) >= 3 and self.taken["articles", language, page["set"]] < MOST_ARTICLES:
            root = read_tree(page) if root is None and not gold["title"] else root
            title = gold["title"] or (TITLE_END.split(title_of(root))[0] if root is not None else "")
            if len(title) >= SHORTEST_TITLE and BEGINNING.match(title):
                self.articles[language].append(Article(title, paragraphs))
                self.taken["articles", language, page["set"]] += 1
        short = [s for p in paragraphs for s in sentences_of(p) if long / 2 < len(s) < 4 * long and BEGINNING.match(s)][:SENTENCES_OF_ONE]
        if self.taken["sentences", language, page["set"]] < MOST_SENTENCES:
            self.sentences[language] += short
            self.taken["sentences", language, page["set"]] += len(short)


def link_texts(root, most=40):
    """Some texts of the page's links."""
    texts = [text_of(a) for a in root.iter("a")]
    return [t for t in texts if 2 <= len(t) <= 60][:most]


class Draw(random.Random):
    """Random numbers, and the parts of other pages to draw from."""

    def __init__(self, seed, pool):
        super().__init__(seed)
        self.links, self.articles, self.sentences = pool.links, pool.articles, pool.sentences
        self.named = random.Random(seed + 1).random()  # a page gives most of its elements class names, or hardly any

    def chance(self, share):
        return self.random() < share

    def hash(self):
        letters = string.ascii_letters + string.digits
        name = "".join(self.choice(letters) for _ in range(self.randint(4, 8)))
        return self.choice(["css-{}", "_{}", "sc-{}", "x{}", "jsx-{}", "{}"]).format(name.lower() if self.chance(.3) else "s" + name)

    def class_name(self, words):
        """None, or a class name: of words that tell what it is, of words that do not, or of none at all."""
        if not self.chance(self.named):
            return None
        kind = self.random()
        if kind < .25:
            return self.hash()
        names = [self.choice(words.split() if kind < .65 else NEUTRAL_NAMES)]
        if self.chance(.5):
            names.insert(0, self.choice(NEUTRAL_NAMES + ["c", "o", "article", "page", "post"]))
        return self.choice(["-", "_", "__", " "]).join(names)

    def element(self, tag, words="", text=None, children=(), **attributes):
        """A new element with a class name of the words, drawn anew unless class_ is given."""
        new = lxml_html.Element(tag, {k: v for k, v in attributes.items() if v is not None and k != "class_"})
        name = attributes["class_"] if "class_" in attributes else self.class_name(words) if words else None
        if name:
            new.set("class", name)
        new.text = text
        new.extend(children)
        return new

    def wrapped(self, elements, words, most=2):
        """One element that holds the others, in up to `most` boxes in each other."""
        outer = self.element(self.choice(["div", "div", "section", "aside"]), words, children=elements)
        for _ in range(self.randint(0, most - 1)):
            outer = self.element("div", words, children=[outer])
        return outer

    def link(self, text, words=""):
        folder = self.choice(["", "a/", "news/", "2024/", "p/"])
        return self.element("a", words, text, href=f"/{folder}{self.randint(1000, 999999)}")

    def picture(self, words="image photo"):
        width = self.choice([300, 480, 640, 1200])
        image = self.element("img", words, src=f"/{self.choice(['img', 'media', 'upload'])}/{self.randint(100, 99999)}.jpg",
                             alt=self.choice([None, "", "image"]), width=self.choice([None, str(width)]))
        return self.element("a", "", children=[image], href="/media") if self.chance(.15) else image

    def name(self, language):
        given, family = (self.choice(names.split()) for names in site_texts.NAMES[language])
        return family + given if language in ("zh", "ja", "ko") else f"{given} {family}"

    def date(self, language):
        day, month, year = self.randint(1, 28), self.randint(1, 12), self.randint(2009, 2025)
        clock = self.choice(["", "", f" {self.randint(6, 22):02}:{self.randint(0, 59):02}"])
        between = "/" if language in ("en", "fr", "es", "it", "pt", "ar", "el") else "."
        forms = [f"{year}-{month:02}-{day:02}", f"{day:02}{between}{month:02}{between}{year}"]
        if language in site_texts.MONTHS:
            named = site_texts.MONTHS[language].split()[month - 1]
            forms += [f"{day}{'.' if language == 'de' else ''} {named} {year}", f"{named} {day}, {year}" if language == "en" else forms[1]]
        if language in ("zh", "ja"):
            forms = [f"{year}年{month}月{day}日", forms[0]]
        if language == "ko":
            forms = [f"{year}년 {month}월 {day}일", f"{year}.{month:02}.{day:02}"]
        return self.choice(forms) + clock

    def agency(self, language):
        return self.choice(site_texts.AGENCIES.get(language, site_texts.AGENCIES["other"]))

    def others(self, gold, most):
        """Up to `most` articles of other pages in the gold's language, none of whose paragraphs the gold has."""
        folded = fold(gold)
        pool = self.articles.get(language_code(gold), [])
        drawn = self.sample(pool, min(len(pool), 2 * most))
        return [a for a in drawn if not any(fold(p) in folded for p in a.paragraphs)][:most]

    def lines(self, gold, most, least=1):
        """Up to `most` sentences of other pages in the gold's language, none of them the gold's; [] where there are too few."""
        folded = fold(gold)
        pool = self.sentences.get(language_code(gold), [])
        drawn = [s for s in self.sample(pool, min(len(pool), most + 10)) if fold(s) not in folded]
        return drawn[:most] if len(drawn) >= least else []

    def excerpt(self, paragraph, most=2):
        """The first sentences of a paragraph, whole or broken off."""
        text = joint_of(paragraph).join(sentences_of(paragraph)[:self.randint(1, most)])
        if self.chance(.5):
            return text
        cut = text[:self.randint(len(text) // 2, len(text))]
        cut = cut if CJK.search(text) else cut.rpartition(" ")[0] or cut
        return cut.rstrip(" ,;:.。，") + self.choice(["…", "...", " …", " [...]"])
