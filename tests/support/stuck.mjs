// A process that does one thing and never comes to an end with it, from SIGUSR2 on.
process.on('SIGUSR2', () => {
  for (;;);
})
