#include "program/check.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

#include "program/compare.hpp"
#include "program/options/calendar_day.hpp"
#include "program/page/one_page.hpp"
#include "program/page/outcome_bytes.hpp"
#include "program/page/page_limits.hpp"
#include "program/processes/worker_pool.hpp"

namespace newsclip {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::string_view kSuffix = ".expect.json";
constexpr std::size_t kMaxExpectation = std::size_t{16} << 20;

struct Fixture {
  std::string name;
  std::string page;
  std::string expectation;
};

struct Run {
  Options options;
  Output& output;
  WorkerPool workers;
  int status = 0;
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::map<std::string, std::pair<std::size_t, std::size_t>> facts;  // right and all
};

void report(Run& run, const std::string& subject, const std::string& message) {
  complain(shown_name(subject), message);
  run.status = static_cast<int>(Status::kFailed);
}

// The entries of a folder, sorted, so that the order never depends on the file system.
std::vector<fs::path> entries(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> found;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    found.push_back(it->path());
  std::sort(found.begin(), found.end());
  return found;
}

bool ends_with_suffix(const fs::path& path) { return path.filename().string().ends_with(kSuffix); }

// The NAME of NAME.EXT, NAME.EXT.gz and NAME.EXT.zst.
fs::path name_of_page(const fs::path& page) {
  const bool packed = page.extension() == ".gz" || page.extension() == ".zst";
  return (packed ? page.stem() : page.filename()).stem();
}

// The page of that name among the entries of a folder.
std::optional<fs::path> find_page(const fs::path& name, const std::vector<fs::path>& siblings) {
  for (const fs::path& sibling : siblings) {
    if (name_of_page(sibling) == name && !ends_with_suffix(sibling) && !fs::is_directory(sibling)) return sibling;
  }
  return std::nullopt;
}

// The page NAME.EXT beside NAME.expect.json.
std::optional<fs::path> page_beside(const fs::path& expectation, const std::vector<fs::path>& siblings) {
  std::string name = expectation.filename().string();
  name.resize(name.size() - kSuffix.size());
  return find_page(name, siblings);
}

fs::path expectation_beside(const fs::path& page) {
  const fs::path name = name_of_page(page);
  return page.parent_path() / (name == "page" ? "expect.json" : name.string() + std::string(kSuffix));
}

// All fixtures in a folder and the folders in it; links to folders are not followed, so that it ends.
void find_in_folder(const fs::path& root, Run& run, std::vector<Fixture>& fixtures) {
  std::vector<fs::path> open = {root};
  while (!open.empty()) {
    const fs::path folder = open.back();
    open.pop_back();
    std::error_code error;
    const std::vector<fs::path> inside = entries(folder, error);
    if (error) report(run, folder.string(), "cannot be listed: " + error.message());
    if (const auto page = find_page("page", inside)) {
      fixtures.push_back({folder.string(), page->string(), expectation_beside(*page).string()});
    }
    for (const fs::path& path : inside) {
      if (!ends_with_suffix(path)) continue;
      if (const auto beside = page_beside(path, inside)) {
        fixtures.push_back({beside->string(), beside->string(), path.string()});
      } else {
        report(run, path.string(), "has no page beside it; put the page there under the same name");
      }
    }
    for (auto path = inside.rbegin(); path != inside.rend(); ++path) {
      if (fs::is_directory(fs::symlink_status(*path, error))) open.push_back(*path);
    }
  }
}

std::vector<Fixture> find_fixtures(Run& run) {
  std::vector<Fixture> fixtures;
  for (const std::string& name : run.options.files) {
    std::error_code error;
    const fs::path path(name);
    const std::size_t before = fixtures.size();
    if (fs::is_directory(path, error)) {
      find_in_folder(path, run, fixtures);
      if (fixtures.size() == before) report(run, name, "holds no page with a recorded expectation");
    } else if (!fs::exists(path, error)) {
      report(run, name, "no such file; check the name");
    } else {
      fixtures.push_back({name, name, expectation_beside(path).string()});
    }
  }
  return fixtures;
}

// Why an expectation cannot be used.
Fault fault_of(const Json& expected) {
  constexpr std::string_view kOthers[] = {"url",     "captured", "encoding", "input",
                                          "without", "ignore",   "article",  "why"};
  if (!expected.is_object()) return "is no JSON object";
  for (const auto& [key, value] : expected.items()) {
    const bool list = key == "without" || key == "ignore";
    const bool text = key == "url" || key == "captured" || key == "encoding" || key == "input";
    if (!is_recorded_key(key) && std::find(std::begin(kOthers), std::end(kOthers), key) == std::end(kOthers)) {
      return "has the unknown key " + shown_name(key);
    }
    if ((list && !value.is_array()) || (text && !value.is_string()) || (key == "article" && !value.is_boolean())) {
      return "has a value of the wrong type at " + key;
    }
  }
  if (!is_encoding_label(expected.value("encoding", "utf-8"))) return "has an unknown encoding";
  const std::string captured = expected.value("captured", "");
  if (!captured.empty() && !is_date(captured)) return "has a captured that is no date of the calendar as YYYY-MM-DD";
  const std::string input = expected.value("input", "auto");
  if (input != "auto" && input != "html" && input != "text") return "has an input other than auto, html and text";
  return std::nullopt;
}

// What is recorded, {} where an update may begin with nothing.
std::optional<Json> read_expectation(const Fixture& fixture, Run& run) {
  const auto bytes = read_bytes(fixture.expectation, kMaxExpectation);
  if (const auto* problem = std::get_if<Problem>(&bytes)) {
    if (run.options.update && problem->code == "missing") return Json::object();
    report(run, fixture.expectation, problem->message + " (--update records what the page gives)");
    return std::nullopt;
  }
  Json expected = Json::parse(std::get<std::string>(bytes), nullptr, false);
  const Fault fault = fault_of(expected);
  if (!fault) return expected;
  report(run, fixture.expectation, *fault);
  return std::nullopt;
}

// In a worker process: a page takes the check down as little as any run.
Outcome process_in_worker(const std::string& file, const Options& options, Run& run) {
  auto bytes = read_bytes(file, options.max_bytes);
  if (const auto* problem = std::get_if<Problem>(&bytes)) return failed_page(file, *problem, options);
  Task task;
  task.label = Json{file, options.url, options.captured, options.encoding, static_cast<int>(options.input)}.dump(
      -1, ' ', false, Json::error_handler_t::replace);
  task.input = std::move(std::get<std::string>(bytes));
  task.limits = page_limits(task.input, options);
  run.workers.add(task);
  while (task.ending == Ending::kNone) run.workers.wait();
  if (task.ending != Ending::kAnswered) return failed_page(file, problem_of(task.ending, task.limits), options);
  if (auto sent = from_bytes(std::move(task.answer))) return std::move(sent->outcome);
  return failed_page(file, problem_of(Ending::kCrashed, task.limits), options);
}

// What a worker does; `label` says what the fixture asks for.
std::string work(const Options& given, const std::string& label, std::string input) {
  const Json fixture = Json::parse(label);
  Options options = given;
  options.all = true;
  options.compact = true;
  options.lines = false;
  options.url = fixture[1];
  options.captured = fixture[2];
  options.encoding = fixture[3];
  options.input = static_cast<InputFormat>(fixture[4].get<int>());
  return to_bytes({process_bytes(fixture[0], std::move(input), options)});
}

std::optional<Json> extract(const Fixture& fixture, const Json& expected, Run& run) {
  Options options = run.options;
  options.url = expected.value("url", options.url);
  options.captured = expected.value("captured", options.captured);
  options.encoding = expected.value("encoding", options.encoding);
  if (expected.contains("input")) {
    const std::string input = expected["input"];
    options.input = input == "text" ? InputFormat::kText : input == "html" ? InputFormat::kHtml : InputFormat::kAuto;
  }
  const Outcome outcome = process_in_worker(fixture.page, options, run);
  if (outcome.status != Status::kFailed) return Json::parse(outcome.json, nullptr, false);
  report(run, fixture.page, outcome.message);
  return std::nullopt;
}

void compare_one(const Fixture& fixture, const Json& expected, const Json& found, Run& run) {
  const std::vector<Difference> differences = compare(expected, found);
  const Json ignored = expected.value("ignore", Json::array());
  for (const auto& [key, value] : expected.items()) {
    if (!is_recorded_key(key) || std::find(ignored.begin(), ignored.end(), key) != ignored.end()) continue;
    auto& [right, all] = run.facts[key];
    ++all;
    right += std::none_of(differences.begin(), differences.end(), [&](const Difference& d) { return d.fact == key; });
  }
  if (differences.empty()) {
    ++run.passed;
    return;
  }
  ++run.failed;
  std::string text = "FAILED " + shown_name(fixture.name) + '\n';
  for (const Difference& difference : differences) text += "  " + difference.text + '\n';
  run.output.write(text);
}

// Rewrites the recorded keys that differ; a new expectation records the five keys.
void update_one(const Fixture& fixture, Json expected, const Json& found, Run& run) {
  const bool is_new = expected.empty();
  std::string changed;
  for (const char* key : {"title", "date", "source", "zone", "paragraphs"}) {
    if (is_new) expected[key] = nullptr;
  }
  if (!found["paragraphs"].empty() && expected.erase("article") > 0) changed = "article";
  for (auto& [key, value] : expected.items()) {
    if (!is_recorded_key(key) || value == found[key]) continue;
    changed += (changed.empty() ? "" : ", ") + key;
    value = found[key];
  }
  if (changed.empty() && !is_new) return;
  Output file(fixture.expectation);
  if (!file.write(expected.dump(2, ' ', false, Json::error_handler_t::replace) + '\n') || !file.finish()) {
    complain("", file.fault()->message);
    run.status = static_cast<int>(Status::kFailed);
    return;
  }
  run.output.write((is_new ? "recorded " : "updated ") + shown_name(fixture.name) + ": " + changed + '\n');
}

}  // namespace

RunEnd check(const Options& options, Output& output) {
  const Work in_worker = [&](const std::string& label, std::string input) {
    return work(options, label, std::move(input));
  };
  Run run{options, output, WorkerPool(1, in_worker), 0, 0, 0, {}};
  const std::vector<Fixture> fixtures = find_fixtures(run);
  for (const Fixture& fixture : fixtures) {
    for (const std::string& file : {fixture.page, fixture.expectation}) {
      if (!output.is_input(file)) continue;
      report(run, file, std::string(kInputIsOutput));
      return {run.status, false};
    }
  }
  for (const Fixture& fixture : fixtures) {
    const auto expected = read_expectation(fixture, run);
    if (!expected) continue;
    const auto found = extract(fixture, *expected, run);
    if (!found) continue;
    if (options.update) {
      update_one(fixture, *expected, *found, run);
    } else {
      compare_one(fixture, *expected, *found, run);
    }
  }
  if (!options.update) {
    std::string totals;
    for (const auto& [fact, count] : run.facts) {
      totals += fact + ' ' + std::to_string(count.first) + '/' + std::to_string(count.second) + '\n';
    }
    output.write(totals + std::to_string(run.passed) + " passed, " + std::to_string(run.failed) + " failed\n");
    if (run.failed > 0) run.status = std::max(run.status, 1);
  }
  return {run.status, true};
}

}  // namespace newsclip
