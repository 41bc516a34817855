"""The samples give what is recorded for them, in objects that the schema allows, whatever the layout."""
import json
import unittest

from newsclip_case import SOURCE, ProgramCase


class Samples(ProgramCase):
    def test_check(self):
        done = self.run_program("--check", str(SOURCE / "samples"))
        self.assertEqual(done.returncode, 0, (done.stdout + done.stderr).decode())

    def test_layouts_agree_and_the_schema_allows_them(self):
        pages = sorted(map(str, SOURCE.glob("samples/*/page.*")))
        self.assertGreater(len(pages), 3)
        lines = self.run_program("--all", "--jsonl", *pages)
        for page, line in zip(pages, self.values(lines.stdout), strict=True):
            self.assertEqual(line.pop("file"), page)
            for layout in ("--pretty", "--compact"):
                done = self.run_program("--all", layout, page)
                self.assertEqual(json.loads(done.stdout), line)
                self.assertEqual(done.returncode, 0 if line["paragraphs"] else 1)


if __name__ == "__main__":
    unittest.main()
