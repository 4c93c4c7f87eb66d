#!/bin/sh
# Builds core.c for musl, into the folder $1, and with it what distributions of musl have beside it, and Debian has not: the
# shared library of GCC's unwinder. It is made of GCC's static one, whose functions are hidden: a jump leads to each.
set -eu
here=$(dirname "$0")
cd "$1"
functions=$(nm -D --undefined-only libpact_ffi.so | grep -o '_Unwind_[A-Za-z]*' | sort -u)
: > names
: > unwinder.c
for function in $functions; do
  echo "$function hidden$function" >> names
  printf '__asm__(".globl %s\\n%s: jmp hidden%s");\n' "$function" "$function" "$function" >> unwinder.c
done
# Of glibc alone; without an answer the unwinder asks dl_iterate_phdr.
echo 'int _dl_find_object(void *address, void *result) { (void)address; (void)result; return -1; }' >> unwinder.c
objcopy --redefine-syms=names "$(gcc -print-file-name=libgcc_eh.a)" unwinder.a
musl-gcc -shared -fPIC -o libgcc_s.so.1 unwinder.c unwinder.a "$(gcc -print-libgcc-file-name)" -Wl,-soname,libgcc_s.so.1
musl-gcc -Wall -Werror -o core "$OLDPWD/$here/core.c"
