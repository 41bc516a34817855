#include "page/data_tables.hpp"

#include <gtest/gtest.h>

#include <string>

namespace newsclip::extract {
namespace {

// A letter for each table in document order: d for one of data, l for one that only lays out.
std::string tables(const std::string& html) {
  const dom::Document document = dom::Document::parse(html);
  const std::vector<bool> data = find_data_tables(document);
  EXPECT_EQ(data.size(), document.nodes().size());
  std::string found;
  for (dom::NodeIndex i = 0; i < document.nodes().size(); ++i) {
    if (document.node(i).tag == dom::Tag::k_table) found += data[i] ? 'd' : 'l';
    // Nothing else may be taken for one.
    else
      EXPECT_FALSE(data[i]) << html;
  }
  return found;
}

std::string repeated(std::string_view piece, int times) {
  std::string text;
  while (times-- > 0) text += piece;
  return text;
}

const std::string kRow = "<tr><td>Quay</td><td>12</td></tr>";
const std::string kHeads = "<tr><th>Place</th><th>Ships</th></tr>";

struct Row {
  std::string html;
  std::string expected;
};

TEST(DataTables, HaveSeveralRowsOfSeveralCells) {
  const Row rows[] = {
      {"", ""},
      {"<p>None", ""},
      {"<table></table>", "l"},
      {"<table>" + kRow + "</table>", "l"},
      {"<table>" + kRow + kRow + "</table>", "d"},
      // One row with many cells is still one; rows of one cell each are a column.
      {"<table><tr>" + repeated("<td>1</td>", 8) + "</tr></table>", "l"},
      {"<table>" + repeated("<tr><td>One</td></tr>", 8) + "</table>", "l"},
      // Half of the rows may have a single cell, no more.
      {"<table>" + kRow + kRow + repeated("<tr><td>North</td></tr>", 2) + "</table>", "d"},
      {"<table>" + kRow + kRow + repeated("<tr><td>North</td></tr>", 3) + "</table>", "l"},
      // Three cells are too few, whatever heads them.
      {"<table><tr><th>One</th></tr><tr><td>1</td><td>2</td></tr></table>", "l"},
      {"<table><tbody>" + kRow + "</tbody><tbody>" + kRow + "</tbody></table>", "d"},
  };
  for (const Row& row : rows) EXPECT_EQ(tables(row.html), row.expected) << row.html;
}

TEST(DataTables, HaveShortCells) {
  const std::string most(399, 'x'), long_cell(400, 'x');
  const auto with_cell = [](const std::string& before, const std::string& text) {
    return "<table>" + before + kRow + "<tr><td>Pier</td><td>" + text + "</td></tr></table>";
  };
  const Row rows[] = {
      {with_cell("", most), "d"},
      {with_cell("", long_cell), "l"},
      {with_cell("", "<b>" + most + "</b><i>y</i>"), "l"},  // the bytes of one cell are added up
      // Under a head, a caption or a thead the mean counts, not the longest one.
      {with_cell(kHeads, long_cell), "d"},
      {with_cell("<caption>Ships</caption>", long_cell), "d"},
      {with_cell("<thead></thead>", long_cell), "d"},
      {with_cell(kHeads, std::string(400 * 6, 'x')), "l"},
      {"<table>" + kRow + "<tr><td>" + long_cell + "</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>", "l"},
  };
  for (const Row& row : rows) EXPECT_EQ(tables(row.html), row.expected) << row.html;
}

TEST(DataTables, HoldNothingThatStructuresAPage) {
  for (const char* const inside :
       {"<h1>A</h1>", "<h2>A</h2>", "<h3>A</h3>", "<form></form>", "<article></article>", "<section></section>",
        "<nav></nav>", "<ul></ul>", "<ol></ol>", "<input>", "<blockquote></blockquote>"}) {
    for (const std::string& head : {std::string(), kHeads}) {
      const std::string html = "<table>" + head + kRow + kRow + "<tr><td>A</td><td>" + inside + "</td></tr></table>";
      EXPECT_EQ(tables(html), "l") << html;
    }
  }
  for (const char* const inside : {"<h4>A</h4>", "<p>A</p>", "<div>A</div>", "<a href=x>A</a>", "<br>"}) {
    const std::string html = "<table>" + kRow + kRow + "<tr><td>A</td><td>" + inside + "</td></tr></table>";
    EXPECT_EQ(tables(html), "d") << html;
  }
}

TEST(DataTables, HaveFewPictures) {
  const std::string row = "<tr><td>Quay</td><td>12<img src=a></td></tr>";
  const Row rows[] = {
      {"<table>" + kRow + row + "</table>", "d"},
      {"<table>" + row + row + "</table>", "l"},  // one in every second cell
      {"<table><tr><td>Berths</td></tr>" + row + row + "</table>", "d"},
      {"<table>" + kHeads + row + row + "</table>", "d"},
  };
  for (const Row& one : rows) EXPECT_EQ(tables(one.html), one.expected) << one.html;
}

TEST(DataTables, TablesInOthersAreJudgedByThemselves) {
  const std::string inner = "<table>" + kRow + kRow + "</table>";
  const std::string layout = "<table><tr><td>Menu</td><td>";
  const Row rows[] = {
      {layout + inner + "</td></tr>" + kRow + "</table>", "ld"},
      {layout + inner + "</td><td>" + inner + "</td></tr>" + kRow + kRow + "</table>" + inner, "lddd"},
      {layout + layout + inner + "</td></tr></table></td></tr></table>", "lld"},
      // What stands in the inner one counts for it alone: neither its rows nor its headings are the outer one's.
      {inner + "<table><tr><td>" + inner + "</td></tr></table>" + inner, "dldd"},
      // After the inner one ends, the outer one goes on.
      {layout + "<table><tr><td>1</td></tr></table></td></tr>" + kRow + kRow + "</table>", "ll"},
  };
  for (const Row& row : rows) EXPECT_EQ(tables(row.html), row.expected) << row.html;
}

}  // namespace
}  // namespace newsclip::extract
