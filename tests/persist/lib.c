/* SPDX-License-Identifier: Apache-2.0 */
/* A library that comes in two versions, of the same size. */
int version(int x)
{
    int r = VERSION;

    for (int i = 0; i < x; i++)
        r = r * 3 + VERSION;
    return r;
}
