"""The README's example is what the program writes."""
import re
import unittest

from newsclip_case import SOURCE, ProgramCase


class Readme(ProgramCase):
    def test_first_example(self):
        text = (SOURCE / "README.md").read_text(encoding="utf-8")
        page, output = re.search(r"^tools/run (samples/\S+)\n```\n\n```json\n(.*?\n)```$", text, re.MULTILINE | re.DOTALL).groups()
        self.assertEqual(self.run_program(str(SOURCE / page)).stdout.decode(), output)


if __name__ == "__main__":
    unittest.main()
