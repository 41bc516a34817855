"""The job array of docs/scaling.md for web archives, under a Slurm of one machine that is started here and ended again.

Needs slurmctld, slurmd and munged; none of what is installed on the machine is used but the programs. Root is not needed.
"""
import os
import pwd
import re
import shutil
import socket
import subprocess

from clusters_case import STOPPED, ClusterCase, main, recipe

PROGRAMS = ("munged", "slurmctld", "slurmd", "sbatch", "scancel", "sinfo", "squeue")
CONFIGURATION = """
ClusterName=newsclip
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
SlurmdParameters=config_overrides
MpiDefault=none
ReturnToService=2
KillWait=10
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
NodeName={host} NodeAddr=127.0.0.1 CPUs=8 RealMemory=8192 State=UNKNOWN
PartitionName=all Nodes={host} Default=YES State=UP
"""


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


class Slurm(ClusterCase):
    def setUp(self):
        super().setUp()
        for program in PROGRAMS:
            if not shutil.which(program, path=self.environment["PATH"]):
                self.skipTest(f"{program} is not installed")
        for name in ("state", "spool"):
            (self.folder / name).mkdir(mode=0o700)
        self.folder.chmod(0o755)  # munge wants its socket where all may go
        self.put("munge.key", os.urandom(1024))
        (self.folder / "munge.key").chmod(0o600)
        self.put("slurm.conf", CONFIGURATION.format(host=socket.gethostname().split(".")[0], ports=free_ports(2), folder=self.folder,
                                                    user=pwd.getpwuid(os.getuid()).pw_name))
        # Control groups are not asked for; the kind is named so that it is not looked for, which fails where there are none.
        self.put("cgroup.conf", "CgroupPlugin=cgroup/v1\n")
        self.environment["SLURM_CONF"] = str(self.folder / "slurm.conf")
        files = {"socket": "munge.socket", "key-file": "munge.key", "pid-file": "munged.pid", "seed-file": "munged.seed",
                 "log-file": "munged.log"}
        self.start("munged", "--foreground", "--force", *(f"--{key}={self.folder / name}" for key, name in files.items()))
        for _ in range(100):
            if (self.folder / "munge.socket").exists():
                break
            self.wait(0.05)
        self.start("slurmctld", "-D")
        self.start("slurmd", "-D")
        for _ in range(60):
            if self.ask("sinfo", "--noheader", "--format=%T").strip() == "idle":
                return
            self.wait(0.25)
        self.skip_with_log("Slurm cannot be started")

    def wait(self, seconds):
        subprocess.run(["sleep", str(seconds)], check=True)

    def ask(self, *words):
        done = subprocess.run(words, cwd=self.folder, env=self.environment, capture_output=True, timeout=30, check=False, encoding="utf-8")
        return done.stdout

    def submit(self):
        number = self.ask("sbatch", "--parsable", "news.sbatch").strip()
        self.assertRegex(number, r"\A\d+\Z")
        return number

    def left(self, number):
        """The tasks of a job that are not done."""
        return self.ask("squeue", "--noheader", "--array", "--format=%K", "--jobs", number).split()

    def test_the_job_array(self):
        script = recipe("slurm")
        self.put("news.sbatch", script)
        parts = int(re.search(r"--array=0-(\d+)", script)[1]) + 1
        first = self.submit()
        pipe = self.begin_archive()
        task = (STOPPED + 1) % parts
        self.until(lambda: self.left(first) == [str(task)])
        self.ask("scancel", f"{first}_{task}")
        self.until(lambda: not self.left(first))
        os.close(pipe)
        before = self.done()
        tasks = {name: (i + 1) % parts for i, name in enumerate(self.archives)}
        self.assertNotIn(self.archives[STOPPED], before)
        self.assertGreaterEqual(set(before), {name for name in self.archives if tasks[name] != task})
        self.put_archive_back()
        second = self.submit()
        self.until(lambda: not self.left(second))
        self.assert_whole()
        self.assertEqual({name: self.done()[name] for name in before}, before)
        ended = self.ask("scontrol", "--oneliner", "show", "job", second)
        self.assertEqual(re.findall(r"ExitCode=(\S+)", ended), ["0:0"] * parts)


if __name__ == "__main__":
    main()
