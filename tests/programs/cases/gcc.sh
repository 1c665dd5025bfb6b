# SPDX-License-Identifier: Apache-2.0
# needs: gcc make
# timeout: 300
cat >a.c <<'EOF'
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
int helper(int);
static int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int main(int argc, char **argv)
{
    int v[100]; double s = 0;
    for (int i = 0; i < 100; i++) { v[i] = (i * 7919) % 101; s += sqrt(i) * sin(i); }
    qsort(v, 100, sizeof *v, cmp);
    printf("%d %d %d %.12f %s\n", v[0], v[50], helper(v[99]), s, argc > 1 ? argv[1] : "none");
    return 42;
}
EOF
echo 'int helper(int x) { int r = 1; while (x > 1) { r = r * x % 1000003; x--; } return r; }' >b.c
gcc -O2 -Wall a.c b.c -lm -o prog && ./prog arg; echo $?
printf 'prog2: a.o b.o\n\tgcc -o $@ $^ -lm\n%%.o: %%.c\n\tgcc -O2 -c $<\n' >Makefile; make -s -j2; ./prog2; echo $?; make -q; echo $?
echo 'int main(void) { return x; }' >bad.c; gcc bad.c 2>&1 | grep -c error
gcc -O2 -shared -fPIC -o libb.so b.c && gcc a.c -L. -lb -lm -Wl,-rpath,'$ORIGIN' -o dyn && ./dyn so; echo $?
