import * as vscode from 'vscode';
import { ArticleAssociation } from './articles/articleAssociation.ts';
import { ArticleContext } from './articles/articleContext.ts';
import { KnownArticles } from './articles/knownArticles.ts';
import { CompareCommands } from './commands/compareSources.ts';
import { registerDifferenceCommands } from './commands/goToDifference.ts';
import { SaveComparison } from './commands/saveComparison.ts';
import { ArticleEditor } from './comparison/articleEditor.ts';
import { ComparisonEditor } from './comparison/comparisonEditor.ts';
import { OpenComparisons } from './comparison/openComparisons.ts';
import { Engine } from './engine/engine.ts';
import { NameHovers } from './names/nameHovers.ts';
import { ShowMentions } from './names/showMentions.ts';

/** What the tests inside VS Code look at; not for other extensions. */
export interface SynopticApi {
  readonly engine: Engine;
  readonly comparisons: OpenComparisons;
}

export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): SynopticApi {
  const log = vscode.window.createOutputChannel('Synoptic', { log: true });
  const engine = new Engine(extensionUri, log);
  const comparisons = new OpenComparisons();
  const articles = new KnownArticles(engine, comparisons);
  subscriptions.push(
    log,
    engine,
    comparisons,
    articles,
    new ComparisonEditor(extensionUri, engine, comparisons, log),
    new ArticleEditor(extensionUri, engine, comparisons, log),
    new CompareCommands(engine),
    new SaveComparison(comparisons),
    registerDifferenceCommands(comparisons),
    new NameHovers(articles),
    new ShowMentions(articles, comparisons),
    new ArticleContext(),
    new ArticleAssociation(),
  );
  return { engine, comparisons };
}
