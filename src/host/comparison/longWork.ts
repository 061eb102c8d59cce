import * as vscode from 'vscode';
import type { ComparisonModel } from './comparisonModel.ts';

// Shorter work is over before anybody could read about it. In ms.
const WORTH_SAYING = 500;

/**
 * Shows progress with Cancel when a model's first comparison takes long. Later ones follow the typing and say so in
 * the grid alone.
 */
export function showLongWork(model: ComparisonModel): vscode.Disposable {
  let done: (() => void) | undefined;
  const timer = setTimeout(() => {
    if (model.state.kind !== 'working') return;
    const { length } = model.sources;
    const title = length === 0 ? 'Comparing sources' : `Comparing ${length} sources`;
    void vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => follow(model, progress, token, (stop) => (done = stop)),
    );
  }, WORTH_SAYING);
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    done?.();
  });
}

/** Reports until the model has something to show, has stopped, or `stop` is called. */
function follow(
  model: ComparisonModel,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
  onStop: (stop: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    let reported = 0;
    const listeners = vscode.Disposable.from(
      token.onCancellationRequested(() => model.cancel()),
      model.onDidChangeState(update),
    );
    onStop(stop);
    update();

    function update(): void {
      const { state } = model;
      if (state.kind !== 'working') {
        stop();
        return;
      }
      progress.report({ message: state.text, increment: 100 * Math.max(0, state.done - reported) });
      reported = Math.max(reported, state.done);
    }

    function stop(): void {
      listeners.dispose();
      resolve();
    }
  });
}
