/* SPDX-License-Identifier: Apache-2.0 */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int file_write(const char *path, const void *data, size_t size)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), err = fd < 0 ? errno : 0;

    for (size_t done = 0; !err && done < size;) {
        ssize_t n = write(fd, (const char *)data + done, size - done);

        if (n >= 0)
            done += (size_t)n;
        else if (errno != EINTR)
            err = errno;
    }
    if (fd >= 0 && close(fd) && !err)
        err = errno;
    return -err;
}

void file_remove(const char *path, unsigned type)
{
    struct stat st;

    if (!stat(path, &st) && (st.st_mode & S_IFMT) == type)
        unlink(path);
}
