"""The scorer's figures of small made-up answers."""
import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.environ["NEWSCLIP_SOURCE"], "tools"))
from evaluation import scorer  # noqa: E402

GOLD = {"id": "1", "type": "article"}


def figures(gold, answer):
    return scorer.page(GOLD | gold, answer)


class Words(unittest.TestCase):
    def test_folding(self):
        for text, expected in (("The Ferry, at 9:30!", "the ferry at 9 30"), ("Ｆｅｒｒｙ", "ferry"), ("STRASSE Straße", "strasse strasse"),
                               ("fer\u00adry\u200b \ufeffdue", "ferry due"), ("新渡轮 No5", "新 渡 轮 no5"), ("เรือ", "เ ร ื อ"), ("배가 온다", "배 가 온 다"),
                               ("snake_case", "snake case"), ("", ""), (None, ""), (["no text"], "")):
            with self.subTest(text):
                self.assertEqual(scorer.fold(text), expected)

    def test_names(self):
        for authors, expected in ((["Ida Holm", "Per Ek"], {"ida holm", "per ek"}), (["Ida Holm and Per Ek"], {"ida holm", "per ek"}),
                                  ("Ida Holm und Per Ek & Bo Li", {"ida holm", "per ek", "bo li"}), (["Ida Holm, PhD"], {"ida holm"}),
                                  (["李安、王平"], {"李 安", "王 平"}), (["Alexandra Sand"], {"alexandra sand"}), ([None, 7, " "], set())):
            with self.subTest(authors):
                self.assertEqual(scorer.names({"authors": authors}), expected)
        self.assertEqual(scorer.names({"author": "Ida Holm"}), {"ida holm"})
        self.assertEqual(scorer.names({}), set())


class Body(unittest.TestCase):
    def test_words_are_a_bag(self):
        gold = {"text": "one two three four"}
        for answer, expected in (({"paragraphs": ["four three", "two one"]}, (1, 1, 1)), ({"text": "one two"}, (1, .5, 2 / 3)),
                                 ({"text": "one one two two"}, (.5, .5, .5)), ({"paragraphs": [{"text": "one two three four"}]}, (1, 1, 1)),
                                 ({"text": "five"}, (0, 0, 0)), ({"paragraphs": []}, (0, 0, 0)), ({}, (0, 0, 0))):
            with self.subTest(answer):
                self.assertEqual(figures(gold, answer)["word"], expected)
        self.assertEqual(figures({"text": ""}, {})["word"], (1, 1, 1))

    def test_shingles_have_an_order(self):
        gold = {"text": "a b c d e"}
        self.assertEqual(figures(gold, {"text": "a b c d e"})["shingle"], (1, 1, 1))
        self.assertEqual(figures(gold, {"text": "a b c d x"})["shingle"], (.5, .5, .5))
        self.assertEqual(figures(gold, {"text": "e d c b a"})["shingle"], (0, 0, 0))
        self.assertEqual(figures({"text": "a b"}, {"text": "a b"})["shingle"], (1, 1, 1))

    def test_paragraphs_are_whole(self):
        gold = {"paragraphs": ["First one.", "Second one.", "Third one."]}
        self.assertEqual(figures(gold, {"paragraphs": ["First  one", "", "Second and third."]})["para"], (.5, 1 / 3, .4))
        self.assertEqual(figures(gold, {"text": "First one.\n\nSecond one.\nThird one."})["para"], (1, 1, 1))

    def test_headline_counts_where_the_gold_begins_with_it(self):
        gold = {"text": "Ferry town gets its pier back\nIt opened on Tuesday."}
        body = "It opened on Tuesday."
        for title, expected in (("Ferry town gets its pier back", 1), ("Ferry town gets its pier", 9 / 10), ("Ferry", 4 / 10), (None, 4 / 10)):
            with self.subTest(title):
                self.assertAlmostEqual(figures(gold, {"title": title, "text": body})["word"][1], expected)
        self.assertEqual(figures(gold, {"title": "Ferry town gets its pier back", "text": ""})["word"], (0, 0, 0))
        whole = {"title": "Ferry town gets its pier back", "text": gold["text"]}
        self.assertEqual(figures(gold, whole)["word"], (1, 1, 1))

    def test_snippets(self):
        gold = {"with": ["the pier ope", "no such thing"], "without": ["share", "next story"]}
        answer = {"text": "The pier opened; shareholders left. Next story: rain."}
        self.assertEqual(figures(gold, answer)["with"], (1, 2))
        self.assertEqual(figures(gold, answer)["without"], (1, 2))

    def test_nothing_given(self):
        for answer, expected in (({}, True), ({"paragraphs": []}, True), ({"text": " \n"}, True), ({"text": "x"}, False)):
            self.assertEqual(figures({}, answer)["none"], expected)


class Facts(unittest.TestCase):
    def test_accepted_alternatives(self):
        gold = {"title": "Pier back", "source": "Courier", "source_ok": ["Larkhaven Courier"]}
        answer = figures(gold, {"title": "PIER  back!", "source": "Larkhaven Courier"})
        self.assertTrue(answer["title"] and answer["source"])
        self.assertFalse(figures(gold, {"title": "Pier"})["title"])

    def test_unknown_facts_have_no_figure(self):
        for gold in ({}, {"title": None, "date": None, "authors": None, "text": None, "paragraphs": None, "with": [], "without": []}):
            self.assertEqual(set(figures(gold, {"title": "x"})), {"id", "type", "none", "zone_false"})

    def test_days(self):
        gold = {"date": "2024-05-18"}
        for date, expected in (("2024-05-18", (True, True)), ("2024-05-18T23:00Z", (True, True)), ("2024-05-19", (False, True)),
                               ("18 May", (False, False)), (None, (False, False))):
            self.assertEqual(figures(gold, {"date": date})["date"], expected)

    def test_what_is_given_wrongly(self):
        self.assertTrue(figures({}, {"zone": "Port zone"})["zone_false"])
        self.assertNotIn("zone_false", figures({"zone": "Port zone"}, {}))
        self.assertTrue(figures({"authors": []}, {"authors": ["Ida"]})["authors_false"])
        self.assertNotIn("authors_false", figures({"authors": [], "type": "listing"}, {"authors": ["Ida"]}))
        self.assertEqual(figures({"authors": ["Ida", "Per"]}, {"authors": ["Ida", "Bo", "Li"]})["authors"], (1, 2, 3))


class Summary(unittest.TestCase):
    def test_figures_of_a_set(self):
        gold = {"text": "a b c d", "date": "2024-05-18", "authors": ["Ida"], "title": "T", "with": ["a b"], "without": ["z"]}
        rows = [figures(gold, {"text": "a b c d", "date": "2024-05-18", "authors": ["Ida", "Bo"], "title": "T"}),
                figures(gold, {"text": "a b z z"}), figures({}, {"zone": "Z"})]
        found = scorer.summary(rows)
        self.assertEqual((found["pages"], found["none"]), (3, 1 / 3))
        self.assertEqual(found["word"], {"n": 2, "p": .75, "r": .75, "f1": .75, "median": .75, "below_0.5": 0})
        self.assertEqual(found["shingle"], {"n": 2, "p": .5, "r": .5, "f1": .5})
        self.assertEqual(found["date"], {"n": 2, "p": 1, "r": .5, "f1": 2 / 3})
        self.assertEqual(found["authors"], {"n": 2, "p": .5, "r": .5, "f1": .5})
        self.assertEqual(found["title"], {"n": 2, "accuracy": .5})
        self.assertEqual((found["with"], found["without"]), ({"n": 2, "rate": 1}, {"n": 2, "rate": .5}))
        self.assertAlmostEqual(found["segments_f1"], .8)
        self.assertEqual(found["zone_false"], 1 / 3)
        self.assertNotIn("para", found)

    def test_shingles_take_f1_of_the_means_and_words_the_mean_of_f1(self):
        rows = [figures({"text": "a b c d"}, {"text": t}) for t in ("a b c d e f g h", "a b c d", "")]
        found = scorer.summary(rows)
        self.assertAlmostEqual(found["word"]["f1"], (2 / 3 + 1) / 3)
        self.assertAlmostEqual(found["shingle"]["f1"], 2 * (.4 * 2 / 3) / (.4 + 2 / 3))


if __name__ == "__main__":
    unittest.main()
