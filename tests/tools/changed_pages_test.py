"""The changed pages that the body model is trained on: an invented page goes through every rare kind of change, drawn many times."""
import importlib.util
import os
import pathlib
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["NEWSCLIP_SOURCE"])
sys.path.insert(0, str(SOURCE / "tools"))
HAS_LXML = importlib.util.find_spec("lxml") is not None
if HAS_LXML:
    from lxml import html as lxml_html
    from evaluation.scorer import fold
    from training import changed_pages, promotion_texts, site_texts
    from training.drawing import Draw, Pool
    from training.languages import language_code
    from training.page_trees import find_body

TITLE = "Night ferry returns to the islands"
LINES = [f"The {thing} of the night ferry was looked at again on Monday, said the harbour board. It will be ready {when}, and not before."
         for thing, when in [("bow door", "in May"), ("engine", "in June"), ("galley", "next week"), ("bridge", "on Friday"),
                             ("second mast", "after the storms"), ("lounge", "by the summer"), ("car deck", "in a month")]]
GOLD = "\n".join(LINES)
PAGE = (f"<!DOCTYPE html><html lang=en><head><title>{TITLE} - Aldmoor Courier</title><style>.story p {{ color: black }}</style></head>"
        f"<body class=page><div class=top><a href='#main'>Skip</a></div><main id=main><article class=story><h1 class=head>{TITLE}</h1>"
        "<div class=text>" + "".join(f"<p class=par>{line}</p>\n" for line in LINES) + "</div></article></main></body></html>")
DRAWS = 40


def other_page(number):
    place = ["Brenholt", "Castlewick", "Dunmere", "Eastry", "Fallow Hill", "Gorsey", "Hexbridge", "Inchmoor"][number]
    lines = [f"The council of {place} has voted for a new {thing} that opens to the public before the end of the year. Nobody objected."
             for thing in ("bridge", "library", "swimming pool", "bus station", "town hall")]
    return {"id": f"tiny/{number}", "set": "tiny", "is_article": True, "file": os.devnull,
            "gold": {"title": f"{place} builds for the future", "text": "\n".join(lines)}}


@unittest.skipUnless(HAS_LXML, "python3-lxml is not installed")
class ChangedPages(unittest.TestCase):
    def setUp(self):
        self.pool = Pool()
        self.pool.links = ["Home", "Weather"]
        for number in range(8):
            page = other_page(number)
            self.pool._add_text(page, language_code(page["gold"]["text"]), None)

    def versions(self, name):
        """The changed trees and golds of many draws."""
        change = getattr(changed_pages, name)
        for seed in range(DRAWS):
            root = lxml_html.fromstring(PAGE)
            gold = change(root, GOLD, Draw(seed, self.pool))
            self.assertIsNotNone(gold, name)
            yield lxml_html.fromstring(lxml_html.tostring(root, encoding="unicode")), gold

    def test_body_of_the_page(self):
        body = find_body(lxml_html.fromstring(PAGE), GOLD)
        self.assertEqual((body.container.get("class"), body.headline.tag, body.unit.tag, len(body.parts)), ("text", "h1", "article", 7))

    def test_article_stays_whole_among_what_is_added(self):
        for name in ("followed", "teased", "promoted", "captioned", "dialogued", "commented"):
            sizes = set()
            for root, gold in self.versions(name):
                self.assertEqual(gold, GOLD, name)
                texts = [p.text_content() for p in root.iter("p", "div")]
                places = [texts.index(line) for line in LINES]
                self.assertEqual(places, sorted(places), name)
                self.assertGreater(len(fold(root.text_content())), len(fold(GOLD + TITLE)), name)
                sizes.add(len(list(root.iter())))
            self.assertGreater(len(sizes), 5, name)

    def test_other_articles_stand_before_or_after(self):
        before = after = 0
        for root, _ in self.versions("followed"):
            text = root.text_content()
            self.assertIn("builds for the future", text)
            before += text.index("has voted for") < text.index(LINES[0])
            after += text.rindex("has voted for") > text.index(LINES[-1])
        self.assertTrue(0 < before < after)

    def test_class_names_are_hashed_alike_everywhere(self):
        for root, gold in self.versions("hashed"):
            self.assertEqual(gold, GOLD)
            self.assertEqual(len({p.get("class") for p in root.iter("p")}), 1)
            story = next(root.iter("article")).get("class")
            self.assertNotEqual(story, "story")
            self.assertIn("." + story + " p", next(root.iter("style")).text)
            self.assertEqual(next(root.iter("a")).get("href"), "#" + next(root.iter("main")).get("id"))

    def test_lists_are_in_the_gold_as_in_the_page(self):
        cut = 0
        for root, gold in self.versions("listed"):
            items = [e.text_content() for e in root.iter("li", "tr")]
            self.assertTrue(2 <= len(items) <= 8)
            body = fold(root.find(".//div[@class='text']").text_content())
            self.assertEqual(body.replace(" ", ""), fold(gold).replace(" ", ""))
            cut += len(gold) < len(GOLD)
        self.assertTrue(0 < cut < DRAWS)

    def test_a_page_gets_some_of_the_rare_kinds(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "page.html"
            path.write_text(PAGE, encoding="utf-8")
            kinds = set()
            for number in range(20):
                page = {"id": f"tiny/ferry{number}", "set": "tiny", "is_article": True, "fold_key": "x", "file": str(path),
                        "gold": {"title": TITLE, "text": GOLD, "url": ""}}
                made = [v["change"] for v in changed_pages.make_changed_pages(page, self.pool, folder)]
                self.assertEqual(made, [v["change"] for v in changed_pages.make_changed_pages(page, self.pool, folder)])
                rare = [c for c in made if c in {f.__name__ for f in changed_pages.RARE_CHANGES}]
                self.assertEqual(len(rare), changed_pages.RARE_A_PAGE)
                kinds.update(rare)
            self.assertEqual(kinds, {f.__name__ for f in changed_pages.RARE_CHANGES})

    def test_texts_of_sites_are_there_in_every_language(self):
        languages = set(site_texts.NAMES)
        self.assertGreaterEqual(len(languages), 10)
        rows = promotion_texts.LINES + site_texts.CONSENT + site_texts.EMBEDS
        tables = [promotion_texts.HEADINGS, promotion_texts.BUTTONS, site_texts.CONSENT_HEADINGS, site_texts.CONSENT_BUTTONS,
                  site_texts.COMMENT_HEADINGS, site_texts.REPLIES, site_texts.READ_ALSO, site_texts.READ_ON, site_texts.LIST_HEADINGS,
                  site_texts.CREDITS, site_texts.BYLINES, site_texts.AGO]
        for table in rows + tables:
            self.assertEqual(set(table), languages)

    def test_language_of_a_text(self):
        for language in site_texts.NAMES:
            text = " ".join(row[language] for row in promotion_texts.LINES).replace("{site}", "").replace("Google", "")
            self.assertEqual(language_code(text), language)
        self.assertEqual(language_code("Ezek a szavak egy olyan nyelven vannak, amelyhez nincsenek szövegek itt."), "")


if __name__ == "__main__":
    unittest.main()
