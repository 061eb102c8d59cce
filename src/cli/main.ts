import { run } from './run.ts';

// The reader of our output may stop early, as `head` does. That is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (line) => process.stderr.write(`synoptic: ${line}\n`),
});
