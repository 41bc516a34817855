"""Makes the generated tables again in a copy of the project and compares, where the Debian packages they come from are
there; with NEWSCLIP_ALL_TABLES=1 a package that is missing is a failure."""
import glob
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ["NEWSCLIP_SOURCE"])
PYTHON = "/usr/bin/python3"  # of Debian, whose Unicode data the tables are made from
CLDR = "/usr/share/unicode/cldr/common/main"
ENCODING_RS = "/usr/share/cargo/registry/encoding_rs-*"
FAKER = "/usr/share/php/Faker/Provider"


class Tables(unittest.TestCase):
    def setUp(self):
        self.copy = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(ROOT / "tools", self.copy / "tools", ignore=shutil.ignore_patterns("__pycache__"))

    def source(self, pattern, package):
        found = sorted(glob.glob(pattern))
        if not found and os.environ.get("NEWSCLIP_ALL_TABLES") == "1":
            self.fail(f"{pattern} is not there (Debian: {package})")
        if not found:
            self.skipTest(f"{package} is not installed")
        return found[-1]

    def make(self, *command):
        return subprocess.run([PYTHON, self.copy / "tools" / command[0], *command[1:]], check=True, capture_output=True).stdout

    def assert_same(self, path, made):
        self.assertTrue(made == (ROOT / path).read_bytes(), f"{path} is not what its tool makes")

    def assert_files(self, *paths):
        for path in paths:
            self.assert_same(path, (self.copy / path).read_bytes())

    def test_names_of_dates(self):
        made = self.make("make_date_names.py", self.source(CLDR, "unicode-cldr-core"))
        self.assert_same("src/dates/date_names.inc", made)

    def test_folding(self):
        version = subprocess.run([PYTHON, "-c", "import unicodedata; print(unicodedata.unidata_version)"], check=True,
                                 capture_output=True, text=True).stdout.strip()
        if f"(Unicode {version})" not in (ROOT / "src/text/fold.inc").read_text(encoding="utf-8"):
            self.skipTest(f"this Python knows Unicode {version}, fold.inc is of another version")
        self.assert_same("src/text/fold.inc", self.make("make_date_names.py", "fold"))

    def test_encodings(self):
        folder = self.source(ENCODING_RS, "librust-encoding-rs-dev")
        (self.copy / "src/reader/encodings").mkdir(parents=True)
        (self.copy / "tests/reader/encodings").mkdir(parents=True)
        self.make("make_encoding_tables.py", folder)
        self.assert_files(*(f"src/reader/encodings/{name}.inc.hpp" for name in
                            ("encoding_labels", "single_byte", "gb18030", "big5", "euc_kr", "jis")),
                          "tests/reader/encodings/encoding_checksums.inc.hpp")

    def test_given_names(self):
        folder = self.source(FAKER, "php-faker")
        (self.copy / "src/words").mkdir(parents=True)
        self.make("make_given_names.py", folder)
        self.assert_files("src/words/given_names.inc")


if __name__ == "__main__":
    unittest.main()
