/*
 * On computers without WebView2 Excel shows add-ins in Internet Explorer's engine, and old browsers are still about.
 * (Excel 2016 and 2019 of a volume licence never get as far as this page: the manifest asks for more than they have.)
 * This script is plain ES5: where the engine is too old for the pane, it says what to do instead of a blank page.
 */
/* global document, window */
(function () {
  'use strict';
  var able =
    'noModule' in document.createElement('script') &&
    typeof globalThis === 'object' &&
    typeof Array.prototype.toSorted === 'function';
  if (able) return;

  var inExcel = /excel\.html|commands\.html|notice\.html/.test(window.location.pathname);
  var paragraphs = inExcel
    ? [
        '这个版本的 Excel 太旧，打不开双联台账窗格。',
        '您的台账没有被改动。可以这样做：',
        '一、升级到 Excel 2021 或 Microsoft 365；',
        '二、或者用 Edge、Chrome 浏览器打开双联台账网页版，选择台账文件，校验、修复、汇总都一样。',
      ]
    : [
        '这个浏览器太旧，打不开双联台账。',
        '请换用新版的 Edge、Chrome、火狐或 360 极速浏览器（内核 110 以上）打开本页。您的台账文件没有被改动。',
      ];

  function show() {
    var pane = document.getElementById('pane');
    pane.innerHTML = '';
    pane.setAttribute('role', 'alert');
    pane.style.cssText =
      'padding:24px 16px;font:16px/1.75 "Microsoft YaHei",SimSun,sans-serif;color:#242424;background:#fff';
    for (var index = 0; index < paragraphs.length; index += 1) {
      var paragraph = document.createElement('p');
      paragraph.appendChild(document.createTextNode(paragraphs[index]));
      paragraph.style.cssText = index === 0 ? 'font-size:18px;font-weight:bold;margin:0 0 12px' : 'margin:0 0 8px';
      pane.appendChild(paragraph);
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
