const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');
const { buildInfo } = require('./scripts/build-info.js');
const { version } = require('./package.json');
const { contentSecurityPolicy } = require('./scripts/content-security-policy.js');

const root = __dirname;
/** @param {string[]} parts */
const from = (...parts) => path.join(root, ...parts);

/** Microsoft's script where its own content network gives it out. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const javascript = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** Styles become rules while the pane is built, and not each time it starts; so what makes rules need not be sent. */
const styleRules = {
  loader: '@griffel/webpack-loader',
  options: {
    modules: [{ moduleSource: '@fluentui/react-components', importName: 'makeStyles' }],
    // Our styles ask Fluent for its tokens alone; to load all of it for each file takes as long as the rest of the
    // build.
    webpackResolveOptions: { alias: { '@fluentui/react-components$': require.resolve('@fluentui/tokens') } },
  },
};

const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js'] };

/**
 * The command line, with everything it needs inside; what few commands need is in files beside it.
 * @returns {webpack.Configuration}
 */
function commandLine() {
  return {
    name: 'cli',
    mode: 'production',
    target: 'node20',
    devtool: 'source-map',
    entry: from('src/cli/main.ts'),
    output: { path: from('dist/cli'), filename: 'main.cjs', chunkFilename: '[name].cjs', clean: true },
    resolve,
    module: { rules: [{ test: /\.tsx?$/, use: javascript }] },
    plugins: [new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) })],
    // Names stay for the traces of --verbose. The rest is packed: half of a command's start was reading the file.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: false, mangle: false },
          extractComments: false,
        }),
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** Lists what was built, so that the service worker knows what to keep for a day without a network. */
class AssetList {
  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AssetList', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AssetList', stage }, (assets) => {
        const kept = Object.keys(assets).filter(
          (name) => !/\.map$|\.txt$|^office\/|^offline\.js$|^(excel|commands|notice)/.test(name),
        );
        compilation.emitAsset('assets.json', new webpack.sources.RawSource(JSON.stringify(kept)));
      });
    });
  }
}

/** Fluent lists what every style variable is called, which has a rule; see `src/taskpane/theme/tokens.ts`. */
function tokensByTheirRule() {
  return new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (asked) => {
    if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context)) asked.request = from('src/taskpane/theme/tokens.ts');
  });
}

/**
 * The pane: the page for Excel, the page for browsers, the ribbon's functions, the page of help.
 * `--env officeJs=ADDRESS` says where office.js comes from; relative addresses stay on the pane's own host.
 *
 * @param {{ officeJs?: string }} [env]
 * @returns {webpack.Configuration}
 */
function pane({ officeJs = OFFICE_JS } = {}) {
  const build = buildInfo();
  /**
   * @param {string} filename
   * @param {string[]} chunks
   * @param {{ title: string, usesOffice: boolean, heading?: boolean }} options
   */
  const page = (filename, chunks, { title, usesOffice, heading = false }) =>
    new HtmlPlugin({
      filename,
      chunks,
      template: from('src/taskpane/page/page.ejs'),
      inject: false,
      minify: false,
      templateParameters: (_compilation, assets) => ({
        title,
        officeJs: usesOffice ? officeJs : null,
        policy: contentSecurityPolicy(usesOffice ? officeJs : null),
        scripts: assets.js,
        heading,
      }),
    });
  return {
    name: 'pane',
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    entry: {
      excel: from('src/taskpane/excel.tsx'),
      browser: from('src/taskpane/browser.tsx'),
      commands: from('src/commands/commands.ts'),
      notice: from('src/commands/notice.ts'),
      offline: { import: from('src/taskpane/page/offline.ts'), filename: 'offline.js' },
    },
    output: {
      path: from('dist/pane'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      clean: true,
    },
    // A page whose policy forbids WebAssembly unzips with what the browser brings; zip.js has an edition with just
    // that.
    resolve: { ...resolve, alias: { '@zip.js/zip.js$': from('node_modules/@zip.js/zip.js/lib/zip-core-native.js') } },
    module: { rules: [{ test: /\.tsx?$/, use: [styleRules, javascript] }] },
    plugins: [
      page('index.html', ['browser'], { title: '双联台账', usesOffice: false, heading: true }),
      page('excel.html', ['excel'], { title: '双联台账', usesOffice: true, heading: true }),
      page('commands.html', ['commands'], { title: '双联台账', usesOffice: true }),
      page('notice.html', ['notice'], { title: '双联台账', usesOffice: true }),
      // The page behind SupportUrl: text alone, so that it also opens where nothing else does.
      new HtmlPlugin({
        filename: 'support.html',
        template: from('src/taskpane/page/support.ejs'),
        inject: false,
        minify: false,
        chunks: [],
        templateParameters: { build, policy: contentSecurityPolicy(null) },
      }),
      new webpack.DefinePlugin({ BUILD_INFO: JSON.stringify(build) }),
      tokensByTheirRule(),
      new CopyPlugin({
        patterns: [
          { from: from('assets/*.png'), to: 'assets/[name][ext]' },
          { from: from('src/taskpane/page/too-old.js') },
          { from: from('src/taskpane/page/page.css') },
        ],
      }),
      new AssetList(),
    ],
    optimization: {
      chunkIds: 'deterministic',
      // What reads ledgers is wanted whole by the first screen beside them: one file instead of five.
      splitChunks: {
        cacheGroups: {
          reading: {
            test: /[\\/](src[\\/]records|fastest-levenshtein)[\\/]/,
            chunks: 'async',
            name: 'reading',
            enforce: true,
          },
        },
      },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    cache: { type: 'filesystem', buildDependencies: { config: [from('webpack.config.js')] } },
  };
}

/** @param {{ officeJs?: string }} env */
module.exports = (env) => [commandLine(), pane(env)];
