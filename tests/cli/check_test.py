"""--check: fixtures found, differences told, totals and statuses, --update."""
import gzip
import json
import unittest

from newsclip_case import PAGE, SENTENCES, ProgramCase


class Check(ProgramCase):
    def fixture(self, name, expected, page=PAGE):
        (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.put(f"{name}/page.html", page)
        self.put(f"{name}/expect.json", json.dumps(expected))

    def check(self, *words, status):
        done = self.run_program("--check", *words)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        if status < 2:
            self.assertEqual(done.stderr, b"")
        return done.stdout.decode()

    def test_passes_and_counts_by_fact(self):
        self.fixture("s/one", {"paragraphs": SENTENCES, "without": ["Home"]})
        self.fixture("s/deep/two", {"paragraphs": SENTENCES, "partial": None})
        self.put("s/menu.html", "<ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>")
        self.put("s/menu.expect.json", json.dumps({"article": False}))
        self.assertEqual(self.check("s", status=0), "paragraphs 2/2\npartial 1/1\n3 passed, 0 failed\n")
        self.put("s/deep/packed.html.gz", gzip.compress(PAGE.encode()))
        self.put("s/deep/packed.expect.json", json.dumps({"title": "Tram line opens"}))
        self.fixture("s/deep/page", {"title": "Tram line opens"})
        self.put("s/deep/page/page.html.gz", gzip.compress(PAGE.encode()))
        (self.folder / "s/deep/page/page.html").unlink()
        self.assertEqual(self.check("s/deep", "s/deep/packed.html.gz", "s/deep/page/page.html.gz", status=0),
                         "paragraphs 1/1\npartial 1/1\ntitle 4/4\n5 passed, 0 failed\n")
        self.assertEqual(self.check("s/one", "s/menu.html", "s/one/page.html", status=0), "paragraphs 2/2\n3 passed, 0 failed\n")

    def test_tells_what_differs(self):
        changed = SENTENCES[1].replace("nine", "ten")
        cases = [([SENTENCES[0], SENTENCES[2]], "paragraph added at place 2: \"Mayor"),
                 (SENTENCES + ["Gone."], "paragraph 4 is missing: \"Gone.\""),
                 ([SENTENCES[1], SENTENCES[2], SENTENCES[0]], f"paragraph 3 moved to place 1: \"{SENTENCES[0][:20]}"),
                 ([SENTENCES[0], changed, SENTENCES[2]], f"paragraph 2 differs from character {changed.index('ten') + 1}: expected \"…")]
        for paragraphs, says in cases:
            self.fixture("one", {"paragraphs": paragraphs})
            text = self.check("one", status=1)
            self.assertTrue(text.startswith("FAILED one\n  "), text)
            self.assertIn(says, text)
            self.assertEqual(text.count("\n  "), 1)
            self.assertTrue(text.endswith("paragraphs 0/1\n0 passed, 1 failed\n"))

    def test_facts_snippets_and_ignored_keys(self):
        self.fixture("one", {"zone": "Nowhere", "without": [SENTENCES[2][:30]]})
        text = self.check("one", status=1)
        self.assertIn('  zone: expected "Nowhere", found null\n', text)
        self.assertIn("  paragraph 3 holds what it must not: ", text)
        self.fixture("one", {"zone": "Nowhere", "source": None, "ignore": ["zone"]})
        self.assertEqual(self.check("one", status=0), "source 1/1\n1 passed, 0 failed\n")
        self.fixture("one", {"article": False})
        self.assertIn("added at place", self.check("one", status=1))

    def test_options_of_a_fixture(self):
        page = PAGE.replace("<meta charset=utf-8>", "").replace("Brandt", "Bränd").encode("latin-1")
        text = [s.replace("Brandt", "Bränd") for s in SENTENCES]
        self.fixture("one", {"encoding": "latin1", "captured": "2024-05-01", "url": "https://a.example/", "paragraphs": text,
                             "charset": {"name": "windows-1252", "from": "option"}}, page)
        self.check("one", status=0)

    def test_what_cannot_be_read(self):
        self.fixture("good", {"paragraphs": SENTENCES})
        self.fixture("typo", {"titel": "x"})
        self.fixture("broken", {})
        self.put("broken/expect.json", "{")
        self.fixture("pdf", {}, b"%PDF-1.4\n")
        self.fixture("late", {"captured": "2024-02-30"})
        self.fixture("form", {"input": "pdf"})
        self.put("lone.expect.json", "{}")
        for name, says in (("typo", b"unknown key titel"), ("broken", b"is no JSON object"), ("pdf", b"is a PDF"),
                           ("late", b"captured that is no date"), ("form", b"has an input other"),
                           ("missing", b"no such file"), ("page.html", b"no such file"), (".", b"has no page beside it")):
            done = self.run_program("--check", "good", name)
            self.assertEqual(done.returncode, 2, name)
            self.assertIn(says, done.stderr)
            self.assertIn(b" passed, 0 failed\n", done.stdout)
        (self.folder / "empty").mkdir()
        self.assert_fails("--check", "empty", says="empty: holds no page", output=None)
        self.assert_fails("--check", says="--check needs")
        self.assert_fails("--update", "good", says="--update goes with --check")
        for words in (["--files-from", "good"], ["-0"], ["--recursive"], ["--jobs", "2"], ["--fail-fast"], ["--resume", "new"]):
            self.assert_fails("--check", *words, "good", says="leave out --files-from")
        self.assert_fails("--check", "--compact", "good", says="writes no JSON")
        self.assertFalse((self.folder / "new").exists())

    def test_an_output_that_is_read_is_refused(self):
        self.fixture("s/one", {"paragraphs": SENTENCES})
        for name in ("s/one/page.html", "s/one/expect.json"):
            before = (self.folder / name).read_bytes()
            for more in ([], ["--update"]):
                self.assert_fails("--check", *more, "-o", name, "s", says=f"newsclip: {name}: is read and would be written as well")
                self.assertEqual((self.folder / name).read_bytes(), before)

    def test_update_rewrites_recorded_keys_only(self):
        self.fixture("one", {"paragraphs": ["old"], "without": ["Home"], "zone": "Nowhere", "why": "shows it"})
        self.assertEqual(self.check("--update", "one", status=0), "updated one: paragraphs, zone\n")
        self.assertEqual(json.loads((self.folder / "one/expect.json").read_text()),
                         {"paragraphs": SENTENCES, "without": ["Home"], "zone": None, "why": "shows it"})
        self.assertEqual(self.check("--update", "one", status=0), "")
        self.check("one", status=0)
        (self.folder / "one/expect.json").unlink()
        self.assertIn("recorded one: ", self.check("--update", "one", status=0))
        self.assertEqual(list(json.loads((self.folder / "one/expect.json").read_text())),
                         ["title", "date", "source", "zone", "paragraphs"])
        self.check("one", status=0)
        self.fixture("one", {"article": False, "why": "was a list"})
        self.assertEqual(self.check("--update", "one", status=0), "updated one: article\n")
        self.check("one", status=0)


if __name__ == "__main__":
    unittest.main()
