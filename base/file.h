/* SPDX-License-Identifier: Apache-2.0 */
/* Files that the user names for output: what is there is written to, never replaced by something else. */
#ifndef LYRE_BASE_FILE_H
#define LYRE_BASE_FILE_H

#include "base/base.h"

/* Write @size bytes to @path as a shell's > does it: a device, a pipe or a link stays what it is. 0 or -errno. */
int file_write(const char *path, const void *data, size_t size);
/* Remove @path if it is, or leads to, a file of @type (S_IFREG, S_IFSOCK); a wrong path costs nobody anything else. */
void file_remove(const char *path, unsigned type);

#endif
