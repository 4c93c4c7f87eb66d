// Loads the Pact core for musl, lets it serve one interaction, asks for that over HTTP, and prints the core's version and
// whether the request was the one that it expected.
#include <arpa/inet.h>
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void *core;

static void *function(const char *name) {
  void *found = dlsym(core, name);
  if (!found) {
    fputs(dlerror(), stderr);
    exit(2);
  }
  return found;
}

int main(int count, char **arguments) {
  if (count != 2 || !(core = dlopen(arguments[1], RTLD_NOW))) {
    fputs(count == 2 ? dlerror() : "core PATH", stderr);
    return 2;
  }

  const char *(*version)(void) = function("pactffi_version");
  uint16_t (*new_pact)(const char *, const char *) = function("pactffi_new_pact");
  uint32_t (*new_interaction)(uint16_t, const char *) = function("pactffi_new_interaction");
  bool (*with_request)(uint32_t, const char *, const char *) = function("pactffi_with_request");
  bool (*response_status)(uint32_t, unsigned short) = function("pactffi_response_status");
  int32_t (*serve)(uint16_t, const char *, uint16_t, const char *, const char *) = function("pactffi_create_mock_server_for_transport");
  bool (*matched)(int32_t) = function("pactffi_mock_server_matched");
  bool (*end)(int32_t) = function("pactffi_cleanup_mock_server");

  uint16_t pact = new_pact("consumer", "provider");
  uint32_t interaction = new_interaction(pact, "a request");
  with_request(interaction, "PUT", "/order");
  response_status(interaction, 204);
  int32_t port = serve(pact, "127.0.0.1", 0, "http", NULL);

  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int connection = socket(AF_INET, SOCK_STREAM, 0);
  const char *request = "PUT /order HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
  char answer[16] = "";
  if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0 || write(connection, request, strlen(request)) < 0
      || read(connection, answer, 12) != 12) {
    perror("HTTP");
    return 1;
  }

  // The rest, so that the server has answered in full.
  char rest[256];
  while (read(connection, rest, sizeof rest) > 0) {
  }

  printf("%s, %s, %s\n", version(), answer, matched(port) ? "matched" : "not matched");
  close(connection);
  end(port);
  return 0;
}
