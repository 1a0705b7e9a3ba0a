require('../keeps/register.js');

require('./write-document.ts').writeDocument();
