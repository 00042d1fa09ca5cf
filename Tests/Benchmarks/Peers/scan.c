/* The floor: whoever reads a file touches every byte of it. Counts line ends with memchr over the mapped file. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  struct stat facts;
  int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
  if (file < 0 || fstat(file, &facts) != 0 || facts.st_size == 0) return 2;
  size_t size = (size_t)facts.st_size, lines = 0;
  const char *start = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (start == MAP_FAILED) return 2;
  const char *end = start + size;
  for (const char *place = start; place < end; place++, lines++) {
    place = memchr(place, '\n', (size_t)(end - place));
    if (place == NULL) break;
  }
  printf("lines,%zu\n", lines);
  return 0;
}
