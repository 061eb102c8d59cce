import * as vscode from 'vscode';
import { ArticleAssociation } from './articles/articleAssociation.ts';
import { ArticleContext } from './articles/articleContext.ts';
import { ArticleFolding } from './articles/articleFolding.ts';
import { ArticleHovers } from './articles/articleHovers.ts';
import { ArticleLength } from './articles/articleLength.ts';
import { ArticleLinks } from './articles/articleLinks.ts';
import { ArticleOutline } from './articles/articleOutline.ts';
import { ArticleTokens } from './articles/articleTokens.ts';
import { FurnitureDimming } from './articles/furnitureDimming.ts';
import { KnownArticles } from './articles/knownArticles.ts';
import { ReadingProblems } from './articles/readingProblems.ts';
import { CleanArticle } from './commands/cleanArticle.ts';
import { CompareCommands } from './commands/compareSources.ts';
import { registerGoToRow } from './commands/goToRow.ts';
import { registerGridCommands } from './commands/gridCommands.ts';
import { MarkFurniture } from './commands/markFurniture.ts';
import { SaveComparison } from './commands/saveComparison.ts';
import { SourceCommands } from './commands/sourceCommands.ts';
import { ShowInComparison } from './commands/showInComparison.ts';
import { registerUndoInComparison } from './commands/undoInComparison.ts';
import { AlignedDiff } from './comparison/alignedDiff.ts';
import { ArticleEditor } from './comparison/articleEditor.ts';
import { ComparisonEditor } from './comparison/comparisonEditor.ts';
import { CursorSync } from './comparison/cursorSync.ts';
import { tellOfCutOffEditors } from './comparison/cutOffEditors.ts';
import { Journal } from './comparison/journal.ts';
import { OpenComparisons } from './comparison/openComparisons.ts';
import { OutsideFiles } from './comparison/outsideFiles.ts';
import { registerShowPlace } from './comparison/revealPlace.ts';
import { DifferenceCommands } from './differences/differenceCommands.ts';
import { DifferenceHints } from './differences/differenceHints.ts';
import { DifferenceMarks } from './differences/differenceMarks.ts';
import { DifferencesMode } from './differences/differencesMode.ts';
import { DifferenceReader } from './differences/readDifferences.ts';
import { Engine } from './engine/engine.ts';
import { AgreementLenses } from './findings/agreementLenses.ts';
import { DisagreementFixes } from './findings/disagreementFixes.ts';
import { DisagreementProblems } from './findings/disagreementProblems.ts';
import { factHover } from './findings/factHover.ts';
import { NameCompletions } from './names/nameCompletions.ts';
import { NameDecisions } from './names/nameDecisions.ts';
import { nameHover } from './names/nameHover.ts';
import { NameReferences } from './names/nameReferences.ts';
import { NameRename } from './names/nameRename.ts';
import { NameSymbols } from './names/nameSymbols.ts';
import { ShowMentions } from './names/showMentions.ts';
import { WorkspaceNames } from './names/workspaceNames.ts';
import { DisagreementsView } from './views/disagreementsView.ts';
import { LedgerView } from './views/ledgerView.ts';
import { NamesView } from './views/namesView.ts';
import { SourcesView } from './views/sourcesView.ts';

/** What the tests inside VS Code look at; not for other extensions. */
export interface SynopticApi {
  readonly engine: Engine;
  readonly comparisons: OpenComparisons;
  readonly differences: DifferencesMode;
  readonly journal: Journal;
}

export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): SynopticApi {
  const log = vscode.window.createOutputChannel('Synoptic', { log: true });
  const engine = new Engine(extensionUri, log);
  const comparisons = new OpenComparisons();
  const workspaceNames = new WorkspaceNames(log);
  const articles = new KnownArticles(engine, comparisons, workspaceNames);
  const diff = new AlignedDiff(comparisons);
  const differences = new DifferencesMode(new DifferenceReader(engine, comparisons, workspaceNames), comparisons);
  const journal = new Journal(workspaceState);
  const outside = new OutsideFiles(workspaceState);
  const services = { extension: extensionUri, engine, open: comparisons, workspaceNames, diff, journal, outside, log };
  subscriptions.push(
    log,
    engine,
    comparisons,
    workspaceNames,
    articles,
    diff,
    differences,
    new ComparisonEditor(services),
    new ArticleEditor(services),
    new CompareCommands(engine),
    new SaveComparison(comparisons, outside),
    registerGridCommands(comparisons),
    registerGoToRow(comparisons),
    registerUndoInComparison(comparisons),
    registerShowPlace(),
    new CursorSync(comparisons),
    tellOfCutOffEditors(comparisons, [ComparisonEditor.viewType, ArticleEditor.viewType]),
    new SourceCommands(comparisons),
    new ArticleHovers(articles, nameHover),
    new ShowMentions(articles),
    new NameDecisions(articles, comparisons, workspaceNames),
    new NameReferences(articles),
    new NameRename(articles),
    new NameCompletions(articles, comparisons),
    new NameSymbols(comparisons),
    new ArticleTokens(articles),
    new ArticleOutline(articles),
    new ArticleFolding(articles),
    new ArticleLinks(),
    new ArticleLength(articles),
    new FurnitureDimming(articles),
    new DifferenceMarks(differences),
    new DifferenceHints(differences),
    new DifferenceCommands(differences, comparisons),
    new CleanArticle(articles),
    new MarkFurniture(comparisons),
    new ShowInComparison(articles, comparisons),
    new ArticleHovers(articles, factHover),
    new AgreementLenses(articles, comparisons),
    new ReadingProblems(articles, comparisons),
    new DisagreementProblems(articles, comparisons),
    new DisagreementFixes(),
    new SourcesView(comparisons),
    new NamesView(articles),
    new LedgerView(extensionUri, articles),
    new DisagreementsView(articles, comparisons),
    new ArticleContext(comparisons),
    new ArticleAssociation(),
  );
  return { engine, comparisons, differences, journal };
}
