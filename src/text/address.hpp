// Addresses: references resolved against a base (RFC 3986, section 5.2), and a host's name.
#pragma once

#include <string>
#include <string_view>

namespace newsclip::extract {

// `reference` as an absolute http or https address; "" where it is none and `base` does not make it one. Total and
// lenient: what is no address comes back empty.
std::string resolve_address(std::string_view base, std::string_view reference);

// "www.courier.example" of "https://www.courier.example:8080/a"; "" where there is no host.
std::string_view host_of(std::string_view address);

// "/a?b#c" of "https://courier.example/a?b#c": what follows the host, "" where nothing does; an address without a
// scheme as it is.
std::string_view after_host(std::string_view address);

// "/a" of "https://courier.example/a?b#c" and of "courier.example/a"; "" where there is none.
std::string_view path_of(std::string_view address);

}  // namespace newsclip::extract
