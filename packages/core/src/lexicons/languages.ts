import type { Lexicons } from '../schema/lexicons.ts';

/** The commonest words of languages that share the Latin alphabet with English, by BCP 47 tag: enough to recognise a text by. */
export const languages: NonNullable<Lexicons['languages']> = {
  fr: 'le la les des et est une un dans que qui pour sur pas au aux avec ce cette il elle ils nous vous du en par plus sont été a ont ses son leur mais ou où'.split(' '),
  es: 'el la los las de y en que un una por con para se del al es su sus como más pero lo fue ha han este esta son no sobre entre también ya'.split(' '),
  pt: 'o a os as de e em que um uma por com para se do da dos das no na nos nas ao é seu sua como mais mas foi não são também já pelo pela'.split(' '),
  it: 'il lo la i gli le di e in che un una per con non si del della dei delle al alla nel nella è sono ha come più ma anche dal da questo'.split(' '),
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über'.split(' '),
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door naar heeft hij ze wordt uit over nog werd tot deze'.split(' '),
  sv: 'och i att det som en på är av för med den till har inte om ett han men de så var från vi sig eller efter kan hon sin också'.split(' '),
  no: 'og i at det som en på er av for med den til har ikke om et han men de så var fra vi seg eller etter kan hun sin også'.split(' '),
  da: 'og i at det som en på er af for med den til har ikke om et han men de så var fra vi sig eller efter kan hun sin også'.split(' '),
  pl: 'i w na z do że się nie to jest o po jak od za przez dla są oraz ale jego tym przy był który która ma być także już'.split(' '),
  cs: 'a v na se je že s z do o k i po za pro ale jako by od jsou byl který však také podle při co už jeho'.split(' '),
  ro: 'și în de la a cu pe că un o din nu este pentru care mai sau au fost prin sunt după dar cel această lui'.split(' '),
  hu: 'a az és hogy nem is egy ez meg csak már volt azt mint de ha vagy még el ki után szerint között'.split(' '),
  tr: 've bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ancak ise en var her o ki değil tarafından'.split(' '),
  az: 'və bir bu da də üçün ilə olan kimi sonra hər ki edib olub deyil görə isə çox daha artıq nazirliyi'.split(' '),
  id: 'yang dan di ini itu dengan untuk dari pada tidak dalam akan adalah oleh ke juga sudah telah kami saya bisa ada karena mereka atau'.split(' '),
  vi: 'và của là các có trong được cho không với một người những đã này từ khi để tại về ra vào ông năm'.split(' '),
  fi: 'ja on ei että se oli hän ovat myös mutta kun kuin joka tai niin vain sen ole mukaan jo'.split(' '),
  hr: 'i u je na da se za su s od kao ne o do bi sa koji što iz ali nije biti koje te'.split(' '),
  sq: 'të e në dhe që me për një nga si do nuk është se më u ka kjo ky por edhe'.split(' '),
};
