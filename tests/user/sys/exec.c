/* SPDX-License-Identifier: Apache-2.0 */
/* execve and its kin: what the new program sees, scripts, open descriptors, and each way to fail. */
#include "t.h"
#include <fcntl.h>
#include <spawn.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

static char self_path[PATH_MAX];

/* run as a new program: say what we see */
static int report(int argc, char **argv)
{
    extern char **environ;
    char exe[PATH_MAX] = "", comm[17] = "", cmdline[256];
    struct sigaction sa;
    sigset_t set;
    int n = 0, fds = 0, fd;
    ssize_t len;

    for (int i = 0; i < argc; i++)
        printf("argv[%d]=%s ", i, argv[i]);
    for (char **e = environ; *e; e++, n++)
        printf("env %s ", *e);
    fd = open("/proc/self/cmdline", O_RDONLY);
    len = read(fd, cmdline, sizeof cmdline);
    close(fd);
    readlink("/proc/self/exe", exe, sizeof exe - 1);
    prctl(PR_GET_NAME, comm);
    for (int i = 3; i < 1000; i++)
        fds += fcntl(i, F_GETFD) >= 0;
    sigprocmask(SIG_BLOCK, NULL, &set);
    printf("\n exe same %d execfn %s comm %s cmdline %zd", !strcmp(exe, self_path), (char *)getauxval(AT_EXECFN), comm, len);
    sigaction(SIGUSR1, NULL, &sa);
    printf(" usr1 %s", sa.sa_handler == SIG_IGN ? "ignored" : sa.sa_handler == SIG_DFL ? "default" : "?");
    sigaction(SIGUSR2, NULL, &sa);
    printf(" usr2 %s", sa.sa_handler == SIG_IGN ? "ignored" : sa.sa_handler == SIG_DFL ? "default" : "?");
    sigaction(SIGSEGV, NULL, &sa);
    printf(" segv %s", sa.sa_handler == SIG_IGN ? "ignored" : sa.sa_handler == SIG_DFL ? "default" : "?");
    printf(" blocked %d%d fds %d\n", sigismember(&set, SIGHUP), sigismember(&set, SIGTERM), fds);
    return 7;
}

#define CHILD(call) do { int st_; pid_t p_; fflush(stdout); p_ = fork(); \
    if (!p_) { call; SHOW("%s failed: %s", #call, strerrorname_np(errno)); _exit(9); } \
    waitpid(p_, &st_, 0); SHOW("%s: %x", #call, st_); } while (0)
#define VCHILD(call) do { int st_; pid_t p_; fflush(stdout); p_ = vfork(); \
    if (!p_) { call; _exit(errno); } \
    waitpid(p_, &st_, 0); SHOW("vfork %s: %x", #call, st_); } while (0)

static void file(const char *name, const char *text, int mode)
{
    int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0777);

    if (write(fd, text, strlen(text)) < 0)
        exit(98);
    close(fd);
    chmod(name, mode);
}

static void catcher(int sig) { }

static char *av[] = { "name", "-report", "two words", "", NULL }, *ev[] = { "A=1", "QEMU_X=2", "B=", NULL };
static char *none[] = { NULL };

static void ways(void)
{
    int fd = open(self_path, O_RDONLY | O_CLOEXEC), dir;

    CHILD(execve(self_path, av, ev));
    CHILD(execve(self_path, av, none));
    CHILD(execve("/proc/self/exe", av, ev));
    CHILD(fexecve(fd, av, ev));
    CHILD(syscall(SYS_execveat, fd, "", av, ev, AT_EMPTY_PATH));
    symlink(self_path, "link");
    dir = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    CHILD(syscall(SYS_execveat, dir, "link", av, ev, 0));
    CHILD(syscall(SYS_execveat, dir, "link", av, ev, AT_SYMLINK_NOFOLLOW));
    CHILD(syscall(SYS_execveat, AT_FDCWD, "link", av, ev, 0));
    CHILD(syscall(SYS_execveat, -1, self_path, av, ev, 0));
    CHILD(syscall(SYS_execveat, 99, "link", av, ev, 0));
    CHILD(syscall(SYS_execveat, fd, "", av, ev, 0));
    CHILD(syscall(SYS_execveat, fd, "", av, ev, 0x40));
    CHILD(execve("./link", av, ev));
    VCHILD(execve(self_path, av, ev));
    VCHILD(execve("/no/such", av, ev));
    {
        pid_t pid;
        int st, err = posix_spawn(&pid, self_path, NULL, NULL, av, ev);

        waitpid(pid, &st, 0);            /* before anything is printed: the child prints, too */
        SHOW("%d %x", err, st);
        SHOW("%s", strerrorname_np(posix_spawn(&pid, "/no/such", NULL, NULL, av, ev)));
    }
}

static void inherited(void)
{
    struct sigaction ign = { .sa_handler = SIG_IGN }, hnd = { .sa_handler = catcher };
    sigset_t set;
    int keep = dup(0);

    sigaction(SIGUSR1, &ign, NULL);
    sigaction(SIGUSR2, &hnd, NULL);
    sigaction(SIGSEGV, &ign, NULL);
    sigemptyset(&set);
    sigaddset(&set, SIGHUP);
    sigprocmask(SIG_BLOCK, &set, NULL);
    CHILD(execve(self_path, av, ev));
    VCHILD(execve(self_path, av, ev));
    CHILD((kill(getpid(), SIGHUP), execve(self_path, av, ev)));
    signal(SIGUSR1, SIG_DFL);
    signal(SIGUSR2, SIG_DFL);
    signal(SIGSEGV, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    close(keep);
    CHILD((umask(027), chdir("/"), execve(self_path, av, ev)));
}

static void scripts(void)
{
    char text[PATH_MAX + 300];
    int fd;

    snprintf(text, sizeof text, "#! %s  -report some arg \t\nrest\n", self_path);
    file("s1", text, 0755);
    CHILD(execve("./s1", av, ev));
    CHILD(execve("s1", none, ev));
    snprintf(text, sizeof text, "#!%s/s1\n", test_dir);
    file("s2", text, 0755);
    CHILD(execve("./s2", av, ev));
    file("s3", "#!./s2 x", 0755);
    CHILD(execve("./s3", av, ev));
    file("s4", "#!./s3", 0755);
    file("s5", "#!./s4", 0755);
    file("s6", "#!./s5", 0755);
    file("s7", "#!./s6", 0755);
    CHILD(execve("./s4", av, ev));
    CHILD(execve("./s5", av, ev));
    CHILD(execve("./s6", av, ev));
    CHILD(execve("./s7", av, ev));
    file("e1", "#!", 0755);
    file("e2", "#!\n", 0755);
    file("e3", "#! \t \n", 0755);
    file("e4", "#!/no/such/interpreter\n", 0755);
    file("e5", "#!/tmp\n", 0755);
    CHILD(execve("./e1", av, ev));
    CHILD(execve("./e2", av, ev));
    CHILD(execve("./e3", av, ev));
    CHILD(execve("./e4", av, ev));
    CHILD(execve("./e5", av, ev));
    memset(text, 'x', 300);
    memcpy(text, "#!/", 3);
    strcpy(text + 300, "\n");
    file("e6", text, 0755);
    CHILD(execve("./e6", av, ev));
    fd = open("s1", O_RDONLY | O_CLOEXEC);
    CHILD(fexecve(fd, av, ev));
    close(fd);
    fd = open("s1", O_RDONLY);
    CHILD(fexecve(fd, av, ev));
    close(fd);
    CHILD(execl("/bin/sh", "sh", "-c", "exit 5", NULL));
    file("n1", "#!/bin/sh\necho native $0 $1\n", 0755);
    CHILD(execve("./n1", av, ev));
}

static void failures(void)
{
    char *big = malloc(200000), **many = calloc(100001, sizeof *many);
    char *bav[] = { "x", big, NULL }, longname[5000];
    char elf[64] = "\177ELF\2\1\1";

    memset(big, 'x', 199999);
    big[199999] = 0;
    CHILD(execve(self_path, bav, ev));
    for (int i = 0; i < 100000; i++)
        many[i] = big + 199900;
    CHILD(execve(self_path, many, ev));
    CHILD(execve("/no/such", av, ev));
    CHILD(execve("", av, ev));
    CHILD(execve("/tmp", av, ev));
    CHILD(execve("/dev/null", av, ev));
    CHILD(execve("s1/x", av, ev));
    file("noexec", "#!/bin/sh\n", 0644);
    CHILD(execve("./noexec", av, ev));
    file("text", "hello\n", 0755);
    CHILD(execve("./text", av, ev));
    file("empty", "", 0755);
    CHILD(execve("./empty", av, ev));
    file("damaged", elf, 0755);
    CHILD(execve("./damaged", av, ev));
    memset(longname, 'a', sizeof longname - 1);
    longname[sizeof longname - 1] = 0;
    CHILD(execve(longname, av, ev));
    symlink("loop", "loop");
    CHILD(execve("loop", av, ev));
    CHILD(syscall(SYS_execve, (char *)8, av, ev));
    CHILD(syscall(SYS_execve, self_path, (char **)8, ev));
    CHILD(syscall(SYS_execve, self_path, av, (char **)8));
    mkfifo("fifo", 0777);
    CHILD(execve("./fifo", av, ev));
}

int main(int argc, char **argv)
{
    readlink("/proc/self/exe", self_path, sizeof self_path - 1);
    if (argc > 1)
        return report(argc, argv);
    enter_dir();
    ways();
    inherited();
    scripts();
    failures();
    return 0;
}
