import type { ElectronApplication } from "playwright";

/** The next open dialogs give this path, or are cancelled. */
export async function answerOpenDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, path ?? null);
}

/** The next save dialogs give this path, or are cancelled; what they suggested is kept for `suggestedPath`. */
export async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const asked = args[args.length - 1] as { defaultPath?: string };
      (globalThis as { suggestedPath?: string | undefined }).suggestedPath = asked.defaultPath;
      return { canceled: chosen === null, filePath: chosen ?? "" };
    };
  }, path ?? null);
}

/** Where the last save dialog started. */
export async function suggestedPath(app: ElectronApplication): Promise<string | undefined> {
  return await app.evaluate(() => (globalThis as { suggestedPath?: string }).suggestedPath);
}

/** The next questions are answered by the buttons with these names, in turn; the last one for all that follow. */
export async function answerQuestions(app: ElectronApplication, ...buttons: string[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const asked: string[] = [];
    (globalThis as { questionsAsked?: string[] }).questionsAsked = asked;
    dialog.showMessageBox = async (...args: unknown[]) => {
      const question = args[args.length - 1] as { message: string; buttons?: string[] };
      asked.push(question.message);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      const response = question.buttons?.indexOf(answer ?? "") ?? -1;
      if (response < 0) throw new Error(`no button ${answer} in “${question.message}”`);
      return { response, checkboxChecked: false };
    };
  }, buttons);
}

/** The questions asked since `answerQuestions`. */
export async function questionsAsked(app: ElectronApplication): Promise<string[]> {
  return await app.evaluate(() => (globalThis as { questionsAsked?: string[] }).questionsAsked ?? []);
}
