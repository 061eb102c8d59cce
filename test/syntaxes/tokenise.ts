import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate';

/** One token of a line: its text and its scopes, without the language's root scope and the `.article` ending. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const require = createRequire(import.meta.url);

/** Stands for VS Code's YAML grammar: enough to see that front matter is handed over. */
const YAML = {
  scopeName: 'source.yaml',
  patterns: [{ match: '^\\w+(?=:)', name: 'entity.name.tag.yaml' }],
} as unknown as IRawGrammar;

let grammar: Promise<IGrammar> | undefined;

async function load(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      if (scope === 'source.yaml') return Promise.resolve(YAML);
      const path = new URL('../../syntaxes/article.tmLanguage.json', import.meta.url);
      return Promise.resolve(textmate.parseRawGrammar(readFileSync(path, 'utf8'), path.pathname));
    },
  });
  const loaded = await registry.loadGrammar('text.article');
  if (loaded === null) throw new Error('the grammar does not load');
  return loaded;
}

/** Tokenises a whole text with the article grammar, as the editor does: line by line, state carried over. */
export async function tokenise(text: string): Promise<Token[][]> {
  const article = await (grammar ??= load());
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = article.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.article$/u, '')),
    }));
  });
}

/** The parts of the text that carry `scope`, or one that begins with it and a dot; neighbouring tokens joined. */
export async function withScope(text: string, scope: string): Promise<string[]> {
  const parts: string[] = [];
  for (const line of await tokenise(text)) {
    let open = false;
    for (const token of line) {
      const carries = token.scopes.some((each) => each === scope || each.startsWith(`${scope}.`));
      if (carries) parts.push(open ? `${parts.pop() ?? ''}${token.text}` : token.text);
      open = carries;
    }
  }
  return parts;
}
