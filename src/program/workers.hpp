// Threads that work through jobs while their results are taken in the order of the jobs.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "program/cli.hpp"
#include "program/one_page.hpp"

namespace newsclip {

// Jobs in hand for each thread: enough that one slow page does not leave the other threads without work.
constexpr std::size_t kJobsPerThread = 16;

struct Job {
  std::string name;   // for messages
  std::string input;  // what is worked on: a file's name or a record's line
  Outcome outcome;
  bool done = false;
  bool is_record = true;               // what is worked on, where it is a line: it was a JSON object
  std::exception_ptr fault = nullptr;  // what `work` threw
};

// How many threads options.jobs asks for; 0 when the caller's own is the only one.
std::size_t thread_count(const Options& options);

class Workers {
 public:
  // `work` may be called on several threads at the same time. Signals are left to the caller's thread, so that they
  // interrupt its reading. Where fewer threads can be started than were asked for, it is told and these do the work;
  // where none can, the caller's own does.
  Workers(std::size_t threads, std::function<Outcome(Job&)> work);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers();  // jobs that no thread has begun are dropped

  // The job must stay where it is until it is done. Without threads it is done at once.
  void add(Job& job);
  // Throws what `work` threw on another thread.
  void wait_for(const Job& job);

 private:
  void start(std::size_t threads);
  void run();

  std::function<Outcome(Job&)> work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable finished_;
  std::deque<Job*> waiting_;
  bool closed_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace newsclip
