"""The manual page and the completions have the options of --help, and the shells and roff understand them."""
import os
import re
import shutil
import subprocess
import unittest

from newsclip_case import SOURCE, ProgramCase

MANUAL = SOURCE / "docs/newsclip.1"


def plain(roff):
    """Text without fonts: what a reader of a line sees."""
    words = re.sub(r'^\.[A-Z]+ ?', "", roff)
    return words.replace("\\-", "-").replace("\\~", " ")


class Manual(ProgramCase):
    def setUp(self):
        super().setUp()
        text = self.run_program("--help").stdout.decode()
        table = text[text.index("Options:"):text.index("Examples:")]
        rows = re.findall(r"^  (-\S+)(?: ([A-Z]+))? ", table, re.MULTILINE)
        self.options = {word: value for names, value in rows for word in names.split(",")}  # a name -> its value's name or ""
        self.assertGreater(len(self.options), 20)

    def test_manual_page(self):
        options = {}
        text = MANUAL.read_text()
        tagged = re.findall(r"^\.TP\n(\.B.* ?\\-.*)$", text[text.index(".SH OPTIONS"):text.index(".SH EXIT")], re.MULTILINE)
        for line in tagged:
            if line.startswith(".BI"):
                name, value = plain(line).split()
                options[name] = value
            else:
                options.update({name: "" for name in re.findall(r"-[-\w]+", plain(line))})
        self.assertEqual(options, self.options)

    def completions(self, name):
        return (SOURCE / "completions" / name).read_text()

    def test_every_option_is_in_every_completion(self):
        bash = set(re.findall(r"(?<![\w-])--?[a-z0-9][\w-]*", re.search(r"compgen -W '(--all[^']*)'", self.completions("newsclip.bash"))[1]))
        zsh = set()
        for line in self.completions("_newsclip").splitlines()[3:]:
            names = re.match(r"\s*(?:'\([^)]*\)'\{([^}]*)\}|['\"](?:\([^)]*\))?(-[-\w]+))", line)
            zsh.update((names[1] or names[2]).split(",") if names else [])
        fish = set()
        for line in self.completions("newsclip.fish").splitlines()[1:]:
            fish.update("-" + n for n in re.findall(r" -s (\S+)", line))
            fish.update("--" + n for n in re.findall(r" -l (\S+)", line))
        for shell in (bash, zsh, fish):
            self.assertEqual(shell, set(self.options))

    def shell(self, *words):
        done = subprocess.run(words, cwd=self.folder, capture_output=True, timeout=60, check=False,
                              env={**os.environ, "HOME": str(self.folder), "XDG_CONFIG_HOME": str(self.folder), "TERM": "dumb"})
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return done.stdout.decode().split("\n")[:-1]

    @unittest.skipUnless(shutil.which("bash"), "bash is not installed")
    def test_bash(self):
        script = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newsclip; printf "%s\\n" "${COMPREPLY[@]}"'
        for words, offered in ((["--jo"], ["--jobs"]), (["--input", "h"], ["html"]), (["page"], ["page.html"]), (["--jobs", ""], [""]),
                               (["-"], list(self.options)), (["--files-from", "men"], ["menu.html"]), (["a b"], ["a b.html"])):
            self.put("a b.html", "")
            found = self.shell("bash", "--norc", "-c", script, str(SOURCE / "completions/newsclip.bash"), "newsclip", *words)
            self.assertEqual(sorted(found), sorted(offered), words)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish(self):
        for line, offered in (("newsclip --jo", ["--jobs"]), ("newsclip --input h", ["html"]), ("newsclip pag", ["page.html"]),
                              ("newsclip --files-from men", ["menu.html"])):
            found = self.shell("fish", "--no-config", "-c", f'source {SOURCE}/completions/newsclip.fish; complete -C "{line}"')
            self.assertEqual([f.split("\t")[0] for f in found], offered, line)

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh(self):
        """The file is loaded by compinit, and its arguments are those that _arguments takes apart."""
        script = ('fpath=("$1" $fpath); autoload -Uz compinit; compinit -D -u; print -r -- ${_comps[newsclip]}; '
                  '_arguments() { print -rl -- "$@" }; _urls() {}; autoload -Uz +X _newsclip; _newsclip')
        found = self.shell("zsh", "-f", "-c", script, "zsh", str(SOURCE / "completions"))
        self.assertEqual(found[:2], ["_newsclip", "-S"])
        for name in self.options:
            self.assertTrue(any(re.match(rf"(\([^)]*\))?{re.escape(name)}\[", f) for f in found), name)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_roff(self):
        lines = "\n".join(self.shell("groff", "-man", "-ww", "-Tutf8", "-P-cbou", "-rLL=100n", str(MANUAL)))
        self.assertIn("NEWSCLIP(1)", lines)
        self.assertRegex(lines, "--max.bytes N".replace("-", "[-−‐]"))


if __name__ == "__main__":
    unittest.main()
