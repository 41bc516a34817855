// Times as mails and programs that save pages write them.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::reader {

// "Fri, 17 May 2024 08:00:00 +0200" of a mail (RFC 5322) or "Fri May 17 2024 08:00:00 GMT+0200 (…)" of a script as
// 2024-05-17T08:00:00+02:00, as 2024-05-17 where its time or zone is not said or not known, "" where it is no day.
std::string iso_time(std::string_view stated);

}  // namespace newsclip::reader
