// The fixed parts of the page that explains an article.
#pragma once

#include <string_view>

namespace newsclip::writer {

// Nothing may be loaded or run, whatever the page that is shown holds.
inline constexpr std::string_view kExplainHead =
    "<!DOCTYPE html><html lang=en dir=ltr><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'unsafe-inline'\"><meta name=\"viewport\" "
    "content=\"width=device-width,initial-scale=1\">";

// Colours have a contrast of at least 4.5 to 1 in both schemes.
inline constexpr std::string_view kExplainStyle =
    ":root{color-scheme:light dark;--b:#fff;--f:#1b1b1b;--l:#ccc;--i:#dff3e2;--g:#5a5a5a;--a:#0b4fa8}"
    "@media(prefers-color-scheme:dark){:root{--b:#161616;--f:#eee;--l:#444;--i:#173d20;--g:#aaa;--a:#8ab8ff}}"
    "body{font:1em/1.45 system-ui,sans-serif;margin:1em auto;max-width:75em;padding:0 1em;background:var(--b);"
    "color:var(--f)}a{color:var(--a)}nav a{margin-right:1em}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--g)}"
    "th,td{border:1px solid var(--l);padding:.2em .5em;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    "th{font-weight:600;overflow-wrap:normal}ul{margin:0;padding-left:1.2em}small,#list tr{color:var(--g)}#list "
    ".i{color:var(--f)}"
    "#list td:not(:last-child){white-space:nowrap}#list td:last-child{white-space:pre-wrap;width:70%}"
    "tr.i{background:var(--i)}tr.i td:nth-child(2){font-weight:700}"
    "[scope=rowgroup]{overflow-wrap:anywhere;font:.85em monospace;color:var(--g)}:target{outline:3px solid var(--a)}"
    "#only:checked~table :is(.o,tbody tr:not(.i,.p)){display:none}"
    "@media print{nav,#only,#only+label{display:none}tr.i td:last-child{border-left:.4em solid}body{max-width:none}}";

inline constexpr std::string_view kExplainNav =
    "<nav aria-label=\"Parts of this page\"><a href=\"#kind\">Article or not</a><a href=\"#facts\">Facts</a>"
    "<a href=\"#blocks\">Blocks</a><a href=\"#words\">Words used here</a></nav>";

inline constexpr std::string_view kExplainBlocks =
    "<input type=\"checkbox\" id=\"only\"><label for=\"only\"> Show only what is in</label>"
    "<table id=\"list\"><caption>The page's text in reading order, under the elements that hold it</caption>"
    "<thead><tr><th scope=col>Block</th><th scope=col>State</th><th scope=col>Score</th>"
    "<th scope=col>Rule</th><th scope=col>Text</th></tr></thead>\n";

inline constexpr std::string_view kExplainLegend =
    "<section id=words><h2>Words used here</h2><dl><dt>Score</dt><dd>Log-odds that a block is of the article, by the "
    "model alone: in above -0.32 where no rule says otherwise.</dd><dt>Weight</dt><dd>The order of a fact's "
    "candidates, higher is better; comparable within one fact only.</dd><dt>Confidence</dt><dd>How likely the fact is "
    "right; below 0.40 none is given, but for the title.</dd><dt>… &gt;</dt><dd>The steps that the path above begins "
    "with too.</dd>\n";

// What a rule of Trace does, in a sentence; "" for one that is not known.
std::string_view meaning_of_rule(std::string_view rule);

}  // namespace newsclip::writer
