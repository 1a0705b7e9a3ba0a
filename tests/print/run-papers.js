require('../keeps/register.js');

void require('./report-pictures.ts').reportPictures();
