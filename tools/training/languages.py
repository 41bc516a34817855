"""Which group of languages a gold text belongs to, by its script and commonest words: for figures by language alone."""
import re

SCRIPTS = [  # name, range of characters; kana before Han, which Japanese has too
    ("Japanese", r"[\u3040-\u30ff]"), ("Korean", r"[\uac00-\ud7af]"), ("Chinese", r"[\u4e00-\u9fff]"),
    ("Cyrillic", r"[\u0400-\u04ff]"), ("Arabic, Persian", r"[\u0600-\u06ff]"), ("Hebrew", r"[\u0590-\u05ff]"),
    ("Greek", r"[\u0370-\u03ff]"), ("Indic, Thai", r"[\u0900-\u0eff]")]
COMMON_WORDS = {
    "English": {"the", "and", "of", "to", "that", "with", "was", "for"},
    "German": {"der", "die", "und", "das", "nicht", "mit", "ist", "von"},
    "Romance": {"que", "los", "las", "del", "les", "des", "est", "dans", "della", "che", "una", "para", "não", "uma", "și"},
}
SHARE = 0.05  # of a script's characters among all


def language_group(text):
    for name, script in SCRIPTS:
        if len(re.findall(script, text)) > SHARE * len(text):
            return name
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {name: sum(w in common for w in words) for name, common in COMMON_WORDS.items()}
    best = max(counts, key=counts.get)
    return best if words and counts[best] > SHARE * len(words) else "other Latin"

CODES = {"Japanese": "ja", "Korean": "ko", "Chinese": "zh", "Cyrillic": "ru", "Arabic, Persian": "ar", "Greek": "el"}
WORDS_OF_CODES = {  # common words, mostly such as the other languages of the list have seldom
    "en": {"the", "and", "of", "to", "that", "with", "was", "for"},
    "de": {"der", "die", "und", "das", "nicht", "mit", "ist", "von"},
    "fr": {"les", "des", "et", "est", "dans", "une", "pour", "du", "que"},
    "es": {"los", "las", "del", "el", "y", "una", "con", "para", "que"},
    "it": {"della", "che", "nel", "il", "per", "non", "gli", "sono"},
    "pt": {"não", "uma", "do", "da", "os", "com", "em", "dos", "que", "as", "ao"},
    "nl": {"het", "een", "van", "niet", "zijn", "voor", "dat", "op"},
    "pl": {"nie", "się", "na", "jest", "do", "że", "to", "w"},
    "tr": {"ve", "bir", "bu", "için", "ile", "da", "de", "olarak"},
}


def language_code(text):
    """The language of a text, of those that there are invented texts for; "" where it is none of them."""
    group = language_group(text)
    if group in CODES:
        return CODES[group]
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = {code: sum(w in common for w in words) for code, common in WORDS_OF_CODES.items()}
    best = max(counts, key=counts.get)
    return best if counts[best] > SHARE * len(words) else ""


def site_language(text):
    """The language of the invented texts for a page: English where there are none in its own."""
    return language_code(text) or "en"
