"""tools/evaluate and its gate, with the built program and a tiny corpus."""
import gzip
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.environ["NEWSCLIP"]
SOURCE = pathlib.Path(os.environ["NEWSCLIP_SOURCE"])

SENTENCES = ["The night ferry from Aldmoor to the islands will sail again from the first of June, the harbour board said on Monday.",
             "It had been laid up since the winter storms, when its bow door was damaged and two lifeboats were lost in one night.",
             "Tickets are sold at the quay only; whoever held one for January may use it until the end of the year, said the board."]
ARTICLE = ('<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Night ferry returns</title><meta name=author content="Ida Holm">'
           '<meta property="article:published_time" content="2024-05-18"><article><h1>Night ferry returns</h1>'
           + "".join(f"<p>{s}</p>" for s in SENTENCES) + "</article></html>")
LISTING = "<!DOCTYPE html><title>Start</title><ul>" + "".join(f"<li><a href=/{i}>Topic {i}</a>" for i in range(12)) + "</ul>"
GOLD = [{"id": "ferry", "file": "pages/ferry.html.gz", "url": "https://news.example/ferry", "type": "article",
         "title": "Night ferry returns", "date": "2024-05-18", "authors": ["Ida Holm"], "text": "\n".join(SENTENCES), "paragraphs": SENTENCES},
        {"id": "start", "file": "pages/start.html", "type": "listing"}]


class Gate(unittest.TestCase):
    def setUp(self):
        self.corpora = pathlib.Path(tempfile.mkdtemp(prefix="newsclip-test-"))
        self.addCleanup(shutil.rmtree, self.corpora)
        (self.corpora / "tiny/pages").mkdir(parents=True)
        (self.corpora / "tiny/pages/ferry.html.gz").write_bytes(gzip.compress(ARTICLE.encode(), mtime=0))
        (self.corpora / "tiny/pages/start.html").write_text(LISTING)
        self.floors = self.corpora / "floors.json"
        self.put_gold(GOLD)
        self.put_floors({})

    def put_gold(self, gold):
        (self.corpora / "tiny/gold.jsonl").write_text("".join(json.dumps(g) + "\n" for g in gold))

    def put_floors(self, sets, tolerance=0.002, unknown=None):
        self.floors.write_text(json.dumps({"tolerance": tolerance, "unknown": unknown or {}, "sets": sets}))

    def sets(self):
        return json.loads(self.floors.read_text())["sets"]

    def filtered(self, command):
        """A program whose answers are the real one's, changed by a command."""
        path = self.corpora / "filtered"
        path.write_text(f'#!/bin/sh\n"{PROGRAM}" "$@" | {command}\n')
        path.chmod(0o755)
        return path

    def evaluate(self, *words, program=PROGRAM, status=0):
        command = [sys.executable, "-B", SOURCE / "tools/evaluate", self.corpora, "--program", program, *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done

    def take_floors(self):
        self.evaluate("--gate", "--raise", status=1)  # a set without floors fails, so that none is forgotten

    def assert_fails(self, *lines, words=(), **more):
        """Exactly these lines on standard error; a line may go on."""
        found = self.evaluate("--gate", *words, status=1, **more).stderr.splitlines()
        self.assertEqual(len(found), len(lines), found)
        for line, expected in zip(found, lines):
            self.assertTrue(line.startswith(f"evaluate: {expected}"), line)

    def test_table(self):
        done = self.evaluate("--markdown", "--worst", "1", "--json", str(self.corpora / "figures"))
        self.assertRegex(done.stdout, r"\| tiny \| 2 \| 1\.000 \| 1\.000 \| 1\.000 \|")
        self.assertIn("  ferry  P 1.000  R 1.000  F1 1.000", done.stdout)
        pages = json.loads((self.corpora / "figures/tiny.json").read_text())["pages"]
        self.assertEqual([(p["id"], p["none"]) for p in pages], [("ferry", False), ("start", True)])

    def test_floors_are_taken_and_hold(self):
        self.assert_fails("tiny: has no floors; --gate --raise writes them")
        self.assertEqual(self.sets(), {})
        self.take_floors()
        self.assertEqual(self.sets()["tiny"]["floors"], {"word": 1, "shingle": 1, "para": 1, "title": 1, "date": 1, "authors": 1,
                                                         "no_false_zone": 1, "articles_found": 1, "others_refused": 1})
        before = self.floors.read_text()
        done = self.evaluate("--gate")
        self.assertEqual((done.stderr, done.stdout.splitlines()[-1]), ("", "gate: 1 sets, 0 failures, 0 rises"))
        self.evaluate("--gate", "--raise")
        self.assertEqual(self.floors.read_text(), before)

    def test_lowered_answer_fails(self):
        self.take_floors()
        before = self.floors.read_text()
        for command, lines in (("sed s/2024-05-18/2024-05-17/", ["tiny: date 0.0000 is below its floor of 1.0000"]),
                               ("sed 's/lifeboats/boats/'", ["tiny: word 0.98", "tiny: shingle 0.9", "tiny: para 0.6667 is below"]),
                               ("sed 's/\"zone\":null/\"zone\":\"Quay\"/'", ["tiny: no_false_zone 0.0000 is below"])):
            with self.subTest(command):
                self.assert_fails(*lines, program=self.filtered(command))
                self.assert_fails(*lines, program=self.filtered(command), words=["--raise"])
                self.assertEqual(self.floors.read_text(), before)  # --raise lowers nothing

    def test_tolerance(self):
        self.take_floors()
        self.put_floors(self.sets(), tolerance=0.5)
        lowered = self.filtered("sed 's/lifeboats/boats/'")
        self.assertEqual(self.evaluate("--gate", program=lowered).stderr, "")

    def test_rise_asks_for_a_floor(self):
        self.take_floors()
        entry = self.sets()["tiny"]
        self.put_floors({"tiny": entry | {"taken": "2020-02-02", "floors": entry["floors"] | {"para": .5, "word": .999}}})
        done = self.evaluate("--gate")
        self.assertEqual(done.stderr, "evaluate: tiny: para 1.0000 is above its floor of 0.5000; --gate --raise raises it\n")
        self.evaluate("--gate", "--raise")
        self.assertEqual(self.sets()["tiny"]["floors"], entry["floors"] | {"word": .999})
        self.assertNotEqual(self.sets()["tiny"]["taken"], "2020-02-02")

    def test_changed_gold_or_page_fails(self):
        self.take_floors()
        before = self.floors.read_text()
        self.put_gold([GOLD[0] | {"title": "Night ferry is back"}, GOLD[1]])
        self.assert_fails("tiny: its gold or pages have changed: their digest is ")
        self.assert_fails("tiny: its gold or pages have changed: their digest is ", words=["--raise"])
        self.assertEqual(self.floors.read_text(), before)
        self.put_gold(GOLD)
        self.evaluate("--gate")
        (self.corpora / "tiny/pages/start.html").write_text(LISTING + "<!-- changed -->")
        self.assert_fails("tiny: its gold or pages have changed: their digest is ")

    def test_floors_and_figures_match(self):
        self.take_floors()
        entry = self.sets()["tiny"]
        floors = dict(entry["floors"])
        del floors["word"]
        self.put_floors({"tiny": entry | {"floors": floors | {"source": .9}}})
        self.assert_fails("tiny: source has a floor of 0.9000, but there is no such figure", "tiny: word 1.0000 has no floor")
        self.put_floors({"tiny": entry, "gone": entry})
        self.assert_fails("gone: has floors, but is not in ")
        self.evaluate("tiny", "--gate")

    def test_unknown_figures_are_not_held(self):
        self.put_floors({}, unknown={"tiny": ["authors"], "other": ["word"]})
        self.take_floors()
        self.assertNotIn("authors", self.sets()["tiny"]["floors"])
        self.assertIn("word", self.sets()["tiny"]["floors"])
        self.assertEqual(self.evaluate("--gate", program=self.filtered("sed 's/Ida Holm/Per Ek/'")).stderr, "")

    def test_what_cannot_be_scored(self):
        for command, says in (("head -n 1", "after 1 of 2 pages"), ("sed s/ferry/other/g", "after 2 of 2 pages"), ("sed 's/{//'", "no JSON")):
            with self.subTest(command):
                self.assertIn(says, self.evaluate(program=self.filtered(command), status=1).stderr)
        self.assertIn("no such set", self.evaluate("absent", status=1).stderr)
        self.put_gold([GOLD[0] | {"file": "pages/gone.html"}])
        self.assertRegex(self.evaluate(status=1).stderr, r"\Aevaluate: [^\n]+pages/gone.html: No such file or directory\n\Z")
        self.put_gold([])
        self.assertIn("names no page", self.evaluate(status=1).stderr)
        self.floors.write_text("{")
        self.put_gold(GOLD)
        self.assertIn("is no file of floors", self.evaluate("--gate", status=1).stderr)

    def test_page_that_fails_is_told_and_wrong(self):
        (self.corpora / "tiny/pages/ferry.html.gz").write_bytes(b"%PDF-1.4\n1 0 obj\n")
        done = self.evaluate()
        self.assertRegex(done.stderr, r"\Aevaluate: tiny: ferry: [^\n]+\n\Z")
        self.assertRegex(done.stdout, r"tiny +2 +0\.000 ")


if __name__ == "__main__":
    unittest.main()
