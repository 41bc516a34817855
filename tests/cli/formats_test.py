"""--format and --fields: what they write, read by cmark, tidy and Python, and what they are refused with."""
import csv
import io
import json
import subprocess
import unittest

import written_formats
import yaml
from archives_test import http, warc
from newsclip_case import FURTHER_KEYS, KEYS, PAGE, PROGRAM, SENTENCES, SOURCE, ProgramCase, some

ATTACKS = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "[x](javascript:alert(1))",
           "![x](data:text/html,y)", "<svg/onload=alert(1)>", "](x) *a* __b__ `c`", "&lt;script&gt;alert(1)&lt;/script&gt;",
           "&amp;#x3C;script&amp;#x3E;", "--- # > 1. + - * =====", "<details open ontoggle=alert(1)>", "\\[a\\]: http://x", "|a|b|"]


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def page_of(*paragraphs):
    return PAGE.replace("</article>", "".join(f"<p>{p}</p>" for p in paragraphs) + "</article>")


class Formats(ProgramCase):
    def text_of(self, *words, status=0):
        done = self.run_program(*words)
        self.assertEqual((done.returncode, done.stderr), (status, b""))
        return done.stdout.decode()

    def test_text(self):
        self.assertEqual(self.text_of("--format", "text", "page.html"), "\n\n".join(["Tram line opens", *SENTENCES]) + "\n")

    def test_front_matter_is_yaml_with_the_facts_of_json(self):
        whole = self.one("--all", "page.html")
        for options in ([], ["--all"]):
            front = self.text_of("--format", "markdown", *options, "page.html").split("---\n")[1]
            values = yaml.safe_load(front)
            self.assertEqual(list(values), [k for k in (KEYS + FURTHER_KEYS if options else KEYS)
                                            if k not in ("paragraphs", "blocks", "confidences", "charset", "evidence")])
            self.assertEqual(values, {key: whole[key] for key in values})

    def test_samples_have_the_words_of_json_and_no_markup_of_their_own(self):
        for page in some(sorted(map(str, SOURCE.glob("samples/*/page.*")))):
            with self.subTest(page):
                self.assertEqual(written_formats.faults(PROGRAM, page), [])

    def test_recorded_samples(self):
        recorded = sorted(SOURCE.glob("samples/*/expect.md")) + sorted(SOURCE.glob("samples/*/expect.txt"))
        self.assertGreaterEqual(len(recorded), 20)
        for expected in some(recorded):
            (page,) = expected.parent.glob("page.*")
            kind = {".md": "markdown", ".txt": "text"}[expected.suffix]
            with self.subTest(expected):
                self.assertEqual(self.text_of("--format", kind, str(page)), expected.read_text())

    def test_attacks_are_text(self):
        for attack in ATTACKS:
            self.put("attack.html", page_of(escaped(f"The board reads {attack} on its wall, and nobody knows why it does so."),
                                            f"{escaped(attack)} is what stands at the door, the harbour master said on Sunday."))
            with self.subTest(attack):
                self.assertEqual(written_formats.faults(PROGRAM, self.folder / "attack.html"), [])

    def test_no_article_is_nothing(self):
        for kind in ("text", "markdown", "html"):
            self.put("old", "old")
            done = self.run_program("--format", kind, "-o", "old", "menu.html")
            self.assertEqual((done.returncode, done.stdout), (1, b""))
            self.assertIn(b"menu.html: ", done.stderr)
            self.assertEqual((self.folder / "old").read_bytes(), b"")

    def test_formats_of_json(self):
        self.assertEqual(self.text_of("--format", "json", "page.html"), self.text_of("page.html"))
        self.assertEqual(self.text_of("--format", "jsonl", "page.html"), self.text_of("--jsonl", "page.html"))

    def test_fields_of_one_page_and_of_lines(self):
        whole = self.one("--all", "page.html")
        fields = ["paragraphs", "language", "title"]
        for options, first in (([], []), (["--jsonl"], ["file"]), (["--format", "jsonl"], ["file"])):
            done = subprocess.run([PROGRAM, *options, "--fields", ",".join(fields), "page.html"], cwd=self.folder, capture_output=True,
                                  check=True)
            value = json.loads(done.stdout)
            self.assertEqual(list(value), first + fields)
            self.assertEqual({key: value[key] for key in fields}, {key: whole[key] for key in fields})

    def test_the_address_of_a_record_is_its_own(self):
        record = json.dumps({"id": 1, "url": "https://sent.example/1", "html": PAGE.replace(
            "<title>", "<link rel=canonical href=https://named.example/2><title>")})
        done = subprocess.run([PROGRAM, "--records", "-q", "--fields", "url,title"], input=record.encode(), capture_output=True, check=True)
        self.assertEqual(json.loads(done.stdout), {"id": 1, "url": "https://sent.example/1", "canonical": "https://named.example/2",
                                                   "title": "Tram line opens"})

    def rows(self, *words, status, delimiter=","):
        done = subprocess.run([PROGRAM, *words], cwd=self.folder, capture_output=True, check=False)
        self.assertEqual(done.returncode, status)
        return list(csv.reader(io.StringIO(done.stdout.decode(), newline=""), delimiter=delimiter, strict=True))

    def test_csv_has_a_row_for_each_page(self):
        self.put("quoted.html", PAGE.replace("Tram line opens", "=Tram, &quot;the line&quot;, opens"))
        names = ["page.html", "menu.html", "none.html", "quoted.html"]
        rows = self.rows("--format", "csv", *names, status=2)
        self.assertEqual(rows[0], ["file", "record", "title", "date", "source", "zone", "error"])
        self.assertEqual([row[0] for row in rows[1:]], names)
        self.assertEqual([row[2] for row in rows[1:]], ["Tram line opens", "", "", "'=Tram, \"the line\", opens"])
        self.assertEqual([row[-1] for row in rows[1:]], ["", "", "missing", ""])
        self.assertTrue(all(len(row) == 7 for row in rows))
        self.assertEqual(self.rows("--format", "csv", "--jobs", "2", *names, status=2), rows)

    def test_csv_of_one_page_and_of_an_archive(self):
        fields = ["--format", "csv", "--fields", "title,paragraphs"]
        self.assertEqual(self.rows(*fields, "page.html", status=0)[1], ["page.html", "", "Tram line opens", "\n".join(SENTENCES), ""])
        self.put("a.warc", warc("response", http(PAGE), "https://a.example/1"))
        rows = self.rows("--format", "csv", "a.warc", status=0)
        self.assertEqual(rows[1], ["a.warc", "0", "Tram line opens", "", "a.example", "", ""])

    def test_tsv(self):
        whole = self.one("--all", "page.html")
        rows = self.rows("--format", "tsv", "--all", "page.html", status=0, delimiter="\t")
        self.assertEqual([row[0] for row in rows], ["file", "page.html"])
        for key, value in zip(rows[0][2:-1], rows[1][2:-1], strict=True):
            expected = whole[key]
            self.assertEqual(value, "; ".join(expected) if isinstance(expected, list) else str(expected or ""), key)

    def test_a_page_that_fails_is_a_row_below_the_heading(self):
        self.put("a.pdf", b"%PDF-1.4\n")
        self.assertEqual([row[-1] for row in self.rows("--format", "csv", "a.pdf", status=2)], ["error", "pdf"])

    def test_what_is_refused(self):
        for words, says in ((["--format", "xml", "page.html"], "--format must be json, jsonl, csv, tsv, text, markdown or html"),
                            (["--format", "text", "page.html", "menu.html"], "--format text is for one page; write several as --format jsonl"),
                            (["--format", "json", "page.html", "menu.html"], "--format json is for one page"),
                            (["--format", "csv", "--records"], "--format is for pages"),
                            (["--format", "csv", "--resume", "x.csv", "page.html"], "--resume goes on with lines of JSON"),
                            (["--format", "csv", "--fields", "title,blocks", "page.html"], "--fields: blocks is no text"),
                            (["--format", "html", "--records"], "--format is for pages"),
                            (["--format", "jsonl", "--jsonl", "page.html"], "--jsonl is --format jsonl"),
                            (["--format", "text", "--compact", "page.html"], "--pretty and --compact go with JSON"),
                            (["--format", "text", "--fields", "title", "page.html"], "--fields chooses keys; text and HTML have none"),
                            (["--fields", "title,titel", "page.html"], "--fields: titel is no key; keys are title, date"),
                            (["--fields", "", "page.html"], "is no key"),
                            (["--fields", "title,title", "page.html"], "--fields names title twice"),
                            (["--fields", "title", "--all", "page.html"], "leave out --all"),
                            (["--check", "--format", "text", "page.html"], "--check writes no JSON")):
            self.assert_fails(*words, says=says, output=b"")


if __name__ == "__main__":
    unittest.main()
