import { EventEmitter } from 'node:events';

interface SideloadScript {
  readonly asked: (source: EventEmitter) => Promise<string>;
  readonly whileRegistered: (steps: {
    readonly register: () => Promise<void>;
    readonly unregister: () => Promise<void>;
    readonly ended: Promise<unknown>;
  }) => Promise<void>;
}

const { asked, whileRegistered } = jest.requireActual<SideloadScript>('../../scripts/sideload.js');

/** Steps that write down when they were done. */
function steps(fails: readonly string[] = []) {
  const done: string[] = [];
  const step = (name: string) => (): Promise<void> => {
    done.push(name);
    return fails.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  return { done, register: step('register'), unregister: step('unregister') };
}

test.each(['SIGINT', 'SIGHUP', 'SIGTERM', 'SIGBREAK'])(
  'at %s the add-in is taken out of Excel, and not before',
  async (signal) => {
    const source = new EventEmitter();
    const { done, ...work } = steps();
    const running = whileRegistered({ ...work, ended: asked(source) });
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(done).toEqual(['register']);
    source.emit(signal);
    await running;
    expect(done).toEqual(['register', 'unregister']);
  },
);

test('an add-in whose registration failed half-way is taken away as well, and the failure is told', async () => {
  const { done, ...work } = steps(['register']);
  await expect(whileRegistered({ ...work, ended: asked(new EventEmitter()) })).rejects.toThrow('register');
  expect(done).toEqual(['register', 'unregister']);
});

test('Ctrl+C while Excel is being opened takes away what was then registered', async () => {
  const source = new EventEmitter();
  const { done, ...work } = steps();
  let open = (): void => undefined;
  const running = whileRegistered({
    ...work,
    ended: asked(source),
    register: () =>
      new Promise((resolve) => {
        open = () => {
          done.push('register');
          resolve();
        };
      }),
  });
  source.emit('SIGINT');
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  expect(done).toEqual([]);
  open();
  await running;
  expect(done).toEqual(['register', 'unregister']);
});

test('a second Ctrl+C is left to the system, so that nothing can hang', () => {
  const source = new EventEmitter();
  void asked(source);
  source.emit('SIGINT');
  expect(source.listenerCount('SIGINT')).toBe(0);
});
