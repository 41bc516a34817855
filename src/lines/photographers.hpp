// Who took the pictures, in bylines that name the author, too.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::extract {

// A byline less those who took its pictures: "Jonas Reinfeld (Text) und Sabine Moor (Fotos)",
// "Text: Jonas Reinfeld, Fotos: Sabine Moor". The same text where nobody is said to.
std::string without_photographers(std::string_view byline);

}  // namespace newsclip::extract
