// A process that does one thing and never comes to an end with it, from SIGUSR2 on: what an endless loop is to whoever
// waits, without the heat.
process.on('SIGUSR2', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
