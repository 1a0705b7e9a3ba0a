import { FileError } from '../app/errors/file-error';
import { setCodec } from '../xlsx/opc/codec';
import { outliveReader } from './closed-pipe';
import { nodeCodec } from './node-codec';
import { isVerbose, languageOf } from './options';
import { run, tell } from './run';
import { createSpeaker } from './speaker';

setCodec(nodeCodec);

const args = process.argv.slice(2);
const streams = {
  out: (text: string): void => {
    process.stdout.write(text);
  },
  err: (text: string): void => {
    process.stderr.write(text);
  },
};

outliveReader(process.stderr, () => undefined);
outliveReader(process.stdout, (cause) => {
  const speaker = createSpeaker(languageOf(args), streams.err);
  process.exit(tell(new FileError('write', speaker.text('standardOutput'), { cause }), speaker, isVerbose(args)));
});

void run(args, streams).then((code) => {
  process.exitCode = code;
});
