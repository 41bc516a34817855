#include "dom/foreign_scan.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "dom/html_tokens.hpp"

namespace newsclip::dom {
namespace {

struct Case {
  std::string_view name;
  std::string_view content;  // what follows the start tag; '$' is where its end tag is to be found, if it is
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }

void expect_end(const Case& c, std::string_view start_tag, Tag root) {
  std::string html(c.content);
  const std::size_t mark = html.find('$');
  const std::size_t expected = mark == std::string::npos ? kNoEnd : start_tag.size() + mark;
  if (mark != std::string::npos) html.erase(mark, 1);
  EXPECT_EQ(scan_foreign(std::string(start_tag) + html, start_tag.size(), root).content_end, expected) << c.content;
}

class SvgTest : public testing::TestWithParam<Case> {};
TEST_P(SvgTest, EndsWhereItIsCertain) { expect_end(GetParam(), "<svg>", Tag::k_svg); }

constexpr Case kSvg[] = {
    {"Empty", "$</svg>after"},
    {"Paths", "<path d='M0'/><g><circle r=1></circle></g>$</svg><p>after"},
    {"Capitals", "<G></g>$</SVG>"},
    {"NestedSvg", "<svg></svg>$</svg></svg>"},
    {"OpenInside", "<g><path>$</svg>"},  // its end tag closes those too
    {"Comment", "<!-- </svg> -->$</svg>"},
    {"CharacterData", "<![CDATA[ </svg> ]]>$</svg>"},
    {"AngleBracketInText", "a < b$</svg>"},
    {"AngleBracketInAttribute", "<g a='</svg>'></g>$</svg>"},
    {"TextInATitle", "<title>Crane</title>$</svg>"},
    // Not certain.
    {"Unclosed", "<path>"},
    {"CutTag", "<path d="},
    {"CutComment", "<!-- </svg>"},
    {"CutCharacterData", "<![CDATA[ </svg>"},
    {"Paragraph", "<p>out of it</svg>"},
    {"HtmlInATitle", "<title><b>Crane</b></title></svg>"},
    {"Math", "<math></math></svg>"},
    {"SpaceInTheEndTag", "<g></g></svg >"},
    {"AttributeInTheEndTag", "<g></g></svg a>"},
    {"EndTagOfAnother", "</div></svg>"},
    {"EmptyEndTag", "</></svg>"},
};
INSTANTIATE_TEST_SUITE_P(Rows, SvgTest, testing::ValuesIn(kSvg),
                         [](const auto& test) { return std::string(test.param.name); });

class MathTest : public testing::TestWithParam<Case> {};
TEST_P(MathTest, EndsWhereItIsCertain) { expect_end(GetParam(), "<math>", Tag::k_math); }

constexpr Case kMath[] = {
    {"Formula", "<mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow>$</math>"},
    {"TagInAnIdentifier", "<mi><b>x</b></mi></math>"},  // read as HTML
    {"Svg", "<svg></svg></math>"},
    {"CharacterData", "<![CDATA[x]]></math>"},
    {"Annotation", "<annotation-xml></annotation-xml></math>"},
};
INSTANTIATE_TEST_SUITE_P(Rows, MathTest, testing::ValuesIn(kMath),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(ForeignScan, CountsTagsDepthAndText) {
  const ForeignScan scan = scan_foreign("<svg><g><path/><g></g></g> </svg>", 5, Tag::k_svg);
  EXPECT_EQ(scan.tags, 6U);
  EXPECT_EQ(scan.depth, 3U);
  EXPECT_FALSE(scan.text);
  EXPECT_TRUE(scan_foreign("<svg><g>a</g></svg>", 5, Tag::k_svg).text);
}

TEST(ForeignScan, IsNotCertainBeyondItsLimits) {
  const auto nested = [](std::size_t depth) {
    std::string html = "<svg>";
    for (std::size_t i = 0; i < depth; ++i) html += "<g>";
    return scan_foreign(html + "</svg>", 5, Tag::k_svg).content_end;
  };
  EXPECT_NE(nested(60), kNoEnd);
  EXPECT_EQ(nested(70), kNoEnd);
  const auto attributes = [](std::size_t count) {
    std::string html = "<svg><g";
    for (std::size_t i = 0; i < count; ++i) html.append(" a").append(std::to_string(i));
    return scan_foreign(html + "></g></svg>", 5, Tag::k_svg).content_end;
  };
  EXPECT_NE(attributes(1000), kNoEnd);
  EXPECT_EQ(attributes(1001), kNoEnd);
}

}  // namespace
}  // namespace newsclip::dom
