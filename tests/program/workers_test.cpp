#include "program/workers.hpp"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <set>
#include <stdexcept>
#include <thread>

namespace newsclip {
namespace {

TEST(Workers, AreAsManyAsAskedFor) {
  Options options;
  for (const auto& [jobs, threads] : {std::pair<std::size_t, std::size_t>{1, 0}, {2, 2}, {7, 7}}) {
    options.jobs = jobs;
    EXPECT_EQ(thread_count(options), threads);
  }
  options.jobs = 0;  // one for each core; where there is only one, the caller's own
  const unsigned cores = std::thread::hardware_concurrency();
  EXPECT_EQ(thread_count(options), cores > 1 ? cores : 0);
}

Outcome answer(const Job& job) { return {Status::kArticle, "of " + job.input, "", std::nullopt}; }

TEST(Workers, GiveEachJobItsOwnOutcome) {
  for (const std::size_t threads : {0U, 1U, 3U}) {
    std::array<Job, 200> jobs;
    std::atomic<int> worked = 0;
    Workers workers(threads, [&](Job& job) {
      ++worked;
      return answer(job);
    });
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      jobs[i].input = std::to_string(i);
      workers.add(jobs[i]);
      if (threads > 0) continue;
      EXPECT_EQ(jobs[i].outcome.json, "of " + jobs[i].input);  // at once
    }
    for (std::size_t i = jobs.size(); i-- > 0;) {  // in any order
      workers.wait_for(jobs[i]);
      EXPECT_EQ(jobs[i].outcome.json, "of " + std::to_string(i)) << threads;
    }
    EXPECT_EQ(worked, 200) << threads;
  }
}

TEST(Workers, WorkOnThreadsOfTheirOwnAtTheSameTime) {
  constexpr int kThreads = 3;
  std::array<Job, kThreads> jobs;
  std::atomic<int> begun = 0;
  std::set<std::thread::id> ids;
  std::mutex mutex;
  Workers workers(kThreads, [&](Job& job) {
    ++begun;
    while (begun < kThreads) std::this_thread::yield();  // for ever, if one waited for another
    const std::lock_guard lock(mutex);
    ids.insert(std::this_thread::get_id());
    return answer(job);
  });
  for (Job& job : jobs) workers.add(job);
  for (const Job& job : jobs) workers.wait_for(job);
  EXPECT_EQ(ids.size(), std::size_t{kThreads});
  EXPECT_FALSE(ids.contains(std::this_thread::get_id()));
}

TEST(Workers, HandOnWhatWorkThrows) {
  std::array<Job, 3> jobs;
  jobs[1].input = "bad";
  const auto work = [](Job& job) {
    if (job.input == "bad") throw std::runtime_error("no page");
    return answer(job);
  };
  Workers workers(2, work);
  for (Job& job : jobs) workers.add(job);
  EXPECT_NO_THROW(workers.wait_for(jobs[0]));
  EXPECT_THROW(workers.wait_for(jobs[1]), std::runtime_error);
  EXPECT_NO_THROW(workers.wait_for(jobs[2]));  // the threads go on
  Workers none(0, work);
  EXPECT_THROW(none.add(jobs[1]), std::runtime_error);
}

TEST(Workers, LeaveSignalsToTheCaller) {
  std::array<int, 3> blocked{};
  constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};
  sigset_t before;
  pthread_sigmask(SIG_BLOCK, nullptr, &before);
  Job job;
  Workers workers(1, [&](Job& one) {
    sigset_t here;
    pthread_sigmask(SIG_BLOCK, nullptr, &here);
    for (std::size_t i = 0; i < kSignals.size(); ++i) blocked[i] = sigismember(&here, kSignals[i]);
    return answer(one);
  });
  workers.add(job);
  workers.wait_for(job);
  EXPECT_EQ(blocked, (std::array{1, 1, 1}));
  sigset_t after;
  pthread_sigmask(SIG_BLOCK, nullptr, &after);
  for (const int signal : kSignals) EXPECT_EQ(sigismember(&after, signal), sigismember(&before, signal));
}

TEST(Workers, DropWhatNoneHasBegun) {
  std::array<Job, 50> jobs;
  std::atomic<int> begun = 0;
  std::atomic<bool> released = false;
  std::thread release;
  {
    Workers workers(1, [&](Job& job) {
      ++begun;
      while (!released) std::this_thread::yield();
      return answer(job);
    });
    for (Job& job : jobs) workers.add(job);
    while (begun == 0) std::this_thread::yield();
    release = std::thread([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(200));  // by then the end below has begun
      released = true;
    });
  }
  release.join();
  EXPECT_EQ(begun, 1);
  EXPECT_TRUE(jobs[0].done);  // what was begun is ended
  EXPECT_FALSE(jobs[1].done);
}

}  // namespace
}  // namespace newsclip
