#include "program/processes/worker_pool.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace newsclip {
namespace {

constexpr Limits kEnough{std::chrono::seconds(60), std::size_t{256} << 20};

std::string echo(const std::string& label, std::string input) { return label + " of " + input; }

Task task_of(std::string input) {
  Task task;
  task.input = std::move(input);
  task.limits = kEnough;
  return task;
}

void finish(WorkerPool& pool, const Task& task) {
  while (task.ending == Ending::kNone) pool.wait();
}

TEST(WorkerPool, AnswersTasksInAnyOrder) {
  for (const std::size_t processes : {0U, 1U, 3U}) {
    std::array<Task, 50> tasks;
    WorkerPool pool(processes, echo);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      tasks[i] = task_of(std::to_string(i));
      tasks[i].label = "answer";
      pool.add(tasks[i]);
    }
    for (std::size_t i = tasks.size(); i-- > 0;) {
      finish(pool, tasks[i]);
      EXPECT_EQ(tasks[i].ending, Ending::kAnswered);
      EXPECT_EQ(tasks[i].answer, "answer of " + std::to_string(i));
    }
  }
}

TEST(WorkerPool, CarriesWhatIsLargerThanAPipe) {
  WorkerPool pool(2, [](const std::string&, std::string input) { return input; });
  std::array<Task, 5> tasks;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    tasks[i] = task_of(std::string((std::size_t{3} << 20) + i, 'x'));
    pool.add(tasks[i]);
  }
  for (Task& task : tasks) {
    finish(pool, task);
    EXPECT_EQ(task.answer, task.input);
  }
}

TEST(WorkerPool, TakesNoMoreThanWorkersHaveRoomFor) {
  Task tasks[3];
  WorkerPool pool(1, echo);
  for (Task& task : tasks) {
    task.limits = kEnough;
    EXPECT_EQ(pool.has_room(), &task != &tasks[2]);
    pool.add(task);
  }
  for (const Task& task : tasks) finish(pool, task);
  EXPECT_TRUE(pool.has_room());
}

TEST(WorkerPool, TellsWhatATaskCameTo) {
  const Work work = [](const std::string&, std::string input) -> std::string {
    if (input == "ends") ::_exit(0);
    if (input == "throws") throw 1;
    for (volatile bool busy = input == "hangs"; busy;) {
    }
    std::vector<std::string> eaten;
    while (input == "eats") eaten.emplace_back(std::size_t{1} << 20, 'x');
    return input;
  };
  WorkerPool pool(2, work);
  const std::pair<const char*, Ending> kRows[] = {{"fine", Ending::kAnswered},  {"ends", Ending::kCrashed},
                                                  {"throws", Ending::kCrashed}, {"hangs", Ending::kTimeout},
                                                  {"eats", Ending::kMemory},    {"well", Ending::kAnswered}};
  std::array<Task, std::size(kRows)> tasks;
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    tasks[i] = task_of(kRows[i].first);
    if (tasks[i].input == "eats") tasks[i].limits.memory = std::size_t{24} << 20;
    if (tasks[i].input == "hangs") tasks[i].limits.time = std::chrono::milliseconds(300);
    pool.add(tasks[i]);
  }
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    finish(pool, tasks[i]);
    EXPECT_EQ(tasks[i].ending, kRows[i].second) << kRows[i].first;
    if (tasks[i].ending == Ending::kAnswered) {
      EXPECT_EQ(tasks[i].answer, kRows[i].first);
    }
  }
}

TEST(WorkerPool, CountsForNoTaskWhatItsParentHolds) {
  const std::string held(std::size_t{48} << 20, 'x');
  WorkerPool pool(1,
                  [](const std::string&, std::string) { return std::string(std::size_t{16} << 20, 'x').substr(0, 1); });
  Task task = task_of("page");
  task.limits.memory = std::size_t{24} << 20;
  pool.add(task);
  finish(pool, task);
  EXPECT_EQ(task.ending, Ending::kAnswered);
  EXPECT_EQ(task.answer, held.substr(0, 1));
}

TEST(WorkerPool, WakesForWhatCanBeRead) {
  Task task = task_of("hangs");
  WorkerPool pool(1, [](const std::string&, std::string) -> std::string {
    for (volatile bool busy = true; busy;) {
    }
    return "";
  });
  pool.add(task);
  int pipe[2];
  ASSERT_EQ(::pipe(pipe), 0);
  ASSERT_EQ(::write(pipe[1], "x", 1), 1);
  const auto begun = std::chrono::steady_clock::now();
  pool.wait(pipe[0]);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(500));
  EXPECT_EQ(task.ending, Ending::kNone);
  ::close(pipe[0]);
  ::close(pipe[1]);
}  // what the worker does is not waited for

}  // namespace
}  // namespace newsclip
